"""What names of organisations are made of: legal forms, head nouns, words that say little, and well-known short names."""

# Legal forms that mean the same, the first being their key. Full stops, spaces and case are folded before lookup.
LEGAL_FORM_ROWS = """
ltd | limited, ltda, limitada
llc | limited liability company, limited liability co, ooo, tov, obshchestvo s ogranichennoy otvetstvennostyu, llp, limited liability partnership
plc | public limited company
inc | incorporated
corp | corporation
co | company, companies, cie, compagnie
ag | aktiengesellschaft, akg
gmbh | gesellschaft mit beschrankter haftung, gesellschaft mit beschraenkter haftung, gesmbh, mbh
kg | kommanditgesellschaft
se | societas europaea
sa | societe anonyme, sociedad anonima, sociedade anonima, spolka akcyjna
sas | societe par actions simplifiee
sarl | societe a responsabilite limitee
sl | sociedad limitada
srl | societa a responsabilita limitata
spa | societa per azioni
bv | besloten vennootschap
bvba
nv | naamloze vennootschap
ab | aktiebolag
as | aksjeselskap, a/s, aktieselskab, a s
oy | osakeyhtio, oyj
jsc | joint stock company, ojsc, oao, pjsc, pao, cjsc, zao, ao, open joint stock company, public joint stock company, closed joint stock company, joint-stock company, aktsionernoe obshchestvo
sro
doo
ood | eood
sp zoo | sp z oo, spzoo
kft
zrt | nyrt
pte ltd | private limited, pvt ltd, pty ltd, pvt, pty, pte, proprietary limited
kk | kabushiki kaisha
lp | limited partnership
pt | perseroan terbatas
tbk
bhd | berhad, sdn bhd
sa de cv | de cv
fze | fzco, fzc, fz llc
aps
kgaa
eurl
hf | ehf
"""

NOISE_WORDS = frozenset("the of and for de la le des du der die das und et y e a an da do".split())

VESSEL_PREFIXES = frozenset("mv ms mt ss sv mts rv hms uss motor vessel tanker ship".split())

# The last word (or the word before "of", "for", "on") of a name that tells an organisation.
HEAD_NOUNS = frozenset(
    """
ministry department agency bureau office administration authority commission committee council board court parliament
congress senate assembly university college institute institution academy school laboratory laboratories association
federation confederation union league organization organisation society foundation trust fund bank group company corporation
corp inc ltd llc plc partners holdings industries motors airlines airways electronics pharmaceuticals systems technologies
software networks entertainment studios pictures records media news times post journal herald tribune gazette guardian
telegraph mirror chronicle observer independent daily radio television broadcasting press party movement front brigade brigades army
navy guard corps police service services command division regiment battalion squadron militia force forces club team
hospital clinic church museum library center centre observatory alliance coalition network consortium
united rovers wanderers presse survey embassy consulate forces secretariat tribunal treasury exchange cabinet politburo police newspaper magazine
electric energy petroleum bancorp insurance steel cosmodrome-agency
""".split()
)

# Words that join two parts of one name of an organisation.
JOINING_HEADS = frozenset(
    """
ministry department agency bureau office administration authority commission committee council board court parliament house
university college institute academy school association federation confederation union league organization organisation
society foundation fund bank center centre church museum hospital secretary high joint chiefs
""".split()
)

# Well-known bodies: the full name | its acronyms and short names.
BODY_ROWS = """
United Nations | UN, U.N.
U.N. Security Council | UN Security Council, UNSC, Security Council, United Nations Security Council
U.N. General Assembly | UN General Assembly, UNGA, United Nations General Assembly, General Assembly
NATO | Nato, North Atlantic Treaty Organization
European Union | EU, E.U.
European Commission
European Parliament
African Union
Arab League
World Health Organization | WHO, World Health Organisation
World Bank
World Trade Organization | WTO
International Monetary Fund | IMF
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
International Committee of the Red Cross | ICRC
Red Cross
Red Crescent
UNICEF | Unicef
UNESCO | Unesco
UNHCR
OPEC | Opec
OECD
FIFA | Fifa
UEFA | Uefa
International Olympic Committee | IOC
Interpol | INTERPOL
Europol
Amnesty International | Amnesty
Human Rights Watch | HRW
Greenpeace
Federal Bureau of Investigation | FBI, F.B.I.
Central Intelligence Agency | CIA, C.I.A.
National Security Agency | NSA
NASA | Nasa
U.S. Geological Survey | USGS, US Geological Survey, United States Geological Survey
NOAA
FEMA
Federal Reserve | Fed
Food and Drug Administration | FDA
Securities and Exchange Commission | SEC
Federal Aviation Administration | FAA
Environmental Protection Agency | EPA
Centers for Disease Control and Prevention | CDC
State Department
Justice Department | Department of Justice, DOJ
Treasury
Pentagon
Congress
Supreme Court
House of Representatives
House of Commons
House of Lords
Senate
Scotland Yard | Metropolitan Police
MI5
MI6
FSB
GRU
KGB
Mossad
Shin Bet
Hamas
Hezbollah | Hizbollah, Hizbullah
Taliban | Taleban
Al-Qaeda | al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda, al Qaeda, Qaeda
Islamic State | ISIS, ISIL, IS, Daesh
Boko Haram
Al-Shabaab | al-Shabaab, al-Shabab, Al-Shabab, al Shabaab
Houthis | Houthi
Wagner Group | Wagner
Sinn Fein
Likud
Labour Party | Labour
Conservative Party | Tories
Liberal Democrats | Lib Dems
Republican Party | GOP, Republicans
Democratic Party | Democrats
Workers' Party
Communist Party
"""

# Companies whose names are no ordinary words.
COMPANY_ROWS = """
Google | Google Inc.
Microsoft | Microsoft Corp.
Intel | Intel Corp.
IBM | International Business Machines
Hewlett-Packard | HP, Hewlett Packard
Cisco | Cisco Systems
AMD | Advanced Micro Devices
Nvidia
Qualcomm
Samsung | Samsung Electronics
Sony
Nokia
Huawei
Xiaomi
Lenovo
Toshiba
Panasonic
Facebook
Twitter
YouTube
Instagram
WhatsApp
TikTok
Netflix
Spotify
Yahoo | Yahoo!
eBay
PayPal
Tesla
SpaceX
Boeing
Airbus
Lockheed Martin
Raytheon
BAE Systems
Toyota
Honda
Nissan
Hyundai
Volkswagen
BMW
Mercedes-Benz
Daimler
Renault
Peugeot
Fiat
General Motors | GM
ExxonMobil | Exxon
Chevron
BP
Total
Gazprom
Rosneft
Lukoil
Petrobras
Aramco | Saudi Aramco
Walmart | Wal-Mart
Costco
IKEA | Ikea
McDonald's
Starbucks
Coca-Cola
PepsiCo
Nestle | Nestlé
Unilever
Procter & Gamble
Pfizer
Novartis
Roche
AstraZeneca
GlaxoSmithKline | GSK
Moderna
Johnson & Johnson
Merck
Bayer
Siemens
Philips
General Electric | GE
Goldman Sachs
Morgan Stanley
JPMorgan Chase | JPMorgan, J.P. Morgan
Citigroup | Citi
HSBC
Barclays
UBS
Credit Suisse
Deutsche Bank
BNP Paribas
Lehman Brothers
AT&T
Verizon
Vodafone
Alibaba
Tencent
Baidu
Foxconn
FedEx
UPS
Lufthansa
Ryanair
EasyJet | easyJet
Aeroflot
Disney | Walt Disney
Warner Bros | Warner Bros.
Paramount
MGM
Amazon | Amazon.com
Apple | Apple Inc.
Wells Fargo
Bank of America
Bank of England
Silicon Valley Bank
Credit Agricole
Societé Générale | Societe Generale
Berkshire Hathaway
Time Warner
Comcast
Dell
Oracle
Adobe
Uber
Lyft
Airbnb
OpenAI
British Airways
Air France
Malaysia Airlines
Delta Air Lines
United Airlines
American Airlines
JetBlue
Rolls-Royce
Royal Dutch Shell | Shell
TotalEnergies
Halliburton
Chrysler
Mazda
Kia
LG Electronics | LG
Hitachi
Mitsubishi
SoftBank
ByteDance
Novo Nordisk
Sanofi
BioNTech
Sotheby's
Christie's
Macy's
Moody's
Standard & Poor's | S&P
Tesco
Sainsbury's
Marks & Spencer
Pepsi
Carrefour
Best Buy
Home Depot
Cartier
Tiffany & Co.
Bild
Le Monde
Der Spiegel
Rodong Sinmun
"""


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for row in rows.strip().splitlines():
        head, _, others = row.partition("|")
        table[head.strip()] = (head.strip(), *(o.strip() for o in others.split(",") if o.strip()))
    return table


LEGAL_FORMS: dict[str, str] = {form: head for head, forms in _table(LEGAL_FORM_ROWS).items() for form in forms}
BODIES: dict[str, str] = {form: head for head, forms in _table(BODY_ROWS).items() for form in forms}
COMPANIES: dict[str, str] = {form: head for head, forms in _table(COMPANY_ROWS).items() for form in forms}
