"""Agencies and outlets: the names they go by, and the hosts they publish under.

An agency supplies other outlets; it is credited in datelines and closing lines. A row: canonical name | other names |
hosts | the order of day and month in its numeric dates ("dm", "md"), where it is known.
"""

from typing import NamedTuple


class Outlet(NamedTuple):
    """Who publishes: `names` holds every form in print, the canonical one first."""

    names: tuple[str, ...]
    hosts: tuple[str, ...]
    order: str = ""  # of day and month in its numeric dates: "dm", "md" or "" where it has none or it is not known


AGENCY_ROWS = """
AP | The Associated Press, Associated Press, AP News | apnews.com, ap.org | md
Reuters | Thomson Reuters, REUTERS | reuters.com, trust.org
AFP | Agence France-Presse, Agence France Presse | afp.com | dm
dpa | DPA, Deutsche Presse-Agentur | dpa.com, dpa-international.com | dm
UPI | United Press International | upi.com | md
PA | PA Media, Press Association, The Press Association | pamediagroup.com | dm
Bloomberg | Bloomberg News | bloomberg.com | md
EFE | Agencia EFE | efe.com | dm
ANSA | | ansa.it | dm
APA | Austria Press Agency | apa.at | dm
ATS | Keystone-SDA, SDA | keystone-sda.ch | dm
Kyodo | Kyodo News, KYODO NEWS, KYODO | kyodonews.net
Jiji | Jiji Press | jiji.com
Yonhap | Yonhap News Agency, Yonhap News | yna.co.kr
KCNA | Korean Central News Agency | kcna.kp
Xinhua | Xinhua News Agency | xinhuanet.com, news.cn
Tass | TASS, ITAR-TASS, Itar-Tass | tass.com, tass.ru | dm
Interfax | Interfax-Ukraine | interfax.com | dm
RIA Novosti | RIA, Sputnik | ria.ru, sputniknews.com | dm
Ukrinform | | ukrinform.net | dm
PTI | Press Trust of India | ptinews.com | dm
ANI | Asian News International | aninews.in | dm
IANS | Indo-Asian News Service | ians.in | dm
Anadolu | AA, Anadolu Agency, Anadolu Ajansi | aa.com.tr | dm
AAP | Australian Associated Press | aap.com.au | dm
The Canadian Press | Canadian Press, CP | thecanadianpress.com
Antara | | antaranews.com | dm
Bernama | | bernama.com | dm
WAM | | wam.ae | dm
SPA | Saudi Press Agency | spa.gov.sa | dm
IRNA | | irna.ir | dm
MENA | Middle East News Agency | mena.org.eg | dm
NTB | | ntb.no | dm
TT | | tt.se | dm
Ritzau | | ritzau.dk | dm
PAP | | pap.pl | dm
Belga | | belga.be | dm
ANP | | anp.nl | dm
Lusa | | lusa.pt | dm
CNA | Central News Agency | focustaiwan.tw
VOA | Voice of America | voanews.com | md
RFE/RL | Radio Free Europe/Radio Liberty, Radio Free Europe | rferl.org | md
Radio Free Asia | RFA | rfa.org | md
CNS | Catholic News Service | catholicnews.com | md
MarketWatch | | marketwatch.com | md
Dow Jones | Dow Jones Newswires | dowjones.com | md
"""

OUTLET_ROWS = """
DW | Deutsche Welle | dw.com | md
BBC | BBC News, BBC Africa, BBC Monitoring, BBC Verify, BBC World Service, BBC Sport, British Broadcasting Corporation | bbc.co.uk, bbc.com | dm
CNN | Cable News Network | cnn.com | md
NPR | National Public Radio | npr.org | md
CBS News | CBS | cbsnews.com | md
ABC News | ABC | abcnews.go.com, abc.net.au
NBC News | NBC | nbcnews.com | md
Fox News | | foxnews.com | md
Al Jazeera | | aljazeera.com | dm
France 24 | FRANCE 24, FRANCE24 | france24.com | dm
Euronews | | euronews.com | dm
Sky News | | news.sky.com | dm
CNBC | | cnbc.com | md
CBC | CBC News | cbc.ca
The New York Times | New York Times | nytimes.com | md
The Washington Post | Washington Post | washingtonpost.com | md
The Wall Street Journal | Wall Street Journal | wsj.com | md
Los Angeles Times | The Los Angeles Times, LA Times | latimes.com | md
USA Today | USA TODAY | usatoday.com | md
The Guardian | Guardian | theguardian.com, guardian.co.uk | dm
The Times | | thetimes.co.uk | dm
The Telegraph | Telegraph, The Daily Telegraph | telegraph.co.uk | dm
The Independent | Independent | independent.co.uk | dm
Daily Mail | Mail Online, MailOnline | dailymail.co.uk | dm
Financial Times | The Financial Times | ft.com | dm
The Economist | | economist.com | dm
The Irish Times | Irish Times | irishtimes.com | dm
National Post | The National Post | nationalpost.com
The Globe and Mail | Globe and Mail | theglobeandmail.com
The Hindu | | thehindu.com | dm
The Times of India | Times of India | indiatimes.com | dm
The Japan Times | Japan Times | japantimes.co.jp
CGTN | China Global Television Network | cgtn.com
TRT World | | trtworld.com
Nikkei Asia | | nikkei.com
NHK | NHK World, NHK World-Japan, NHK WORLD-JAPAN News | nhk.or.jp
South China Morning Post | SCMP | scmp.com | dm
The Korea Herald | Korea Herald | koreaherald.com
The Korea Times | Korea Times | koreatimes.co.kr
The Moscow Times | Moscow Times | themoscowtimes.com | dm
Kyiv Independent | The Kyiv Independent | kyivindependent.com | dm
Kyiv Post | | kyivpost.com | dm
Ukrainska Pravda | | pravda.com.ua | dm
Politico | POLITICO | politico.com, politico.eu
HuffPost | The Huffington Post, Huffington Post | huffpost.com, huffingtonpost.com | md
Axios | | axios.com | md
Newsweek | | newsweek.com | md
Time | TIME | time.com | md
Forbes | | forbes.com | md
The Straits Times | Straits Times | straitstimes.com | dm
Channel NewsAsia | | channelnewsasia.com | dm
The Jerusalem Post | Jerusalem Post | jpost.com | dm
Haaretz | | haaretz.com | dm
"""


def _parse(rows: str) -> tuple[Outlet, ...]:
    found = []
    for row in rows.strip().splitlines():
        canonical, others, hosts, order = (cell.strip() for cell in (row + " | ").split("|")[:4])
        names = (canonical, *(name.strip() for name in others.split(",") if name.strip()))
        found.append(Outlet(names, tuple(host.strip() for host in hosts.split(",") if host.strip()), order))
    return tuple(found)


AGENCIES = _parse(AGENCY_ROWS)
OUTLETS = AGENCIES + _parse(OUTLET_ROWS)

# Markets, as folded words of a name: their prices stand in reports of every kind, like the agencies' credits.
MARKET_WORDS = frozenset("exchange nasdaq nyse bourse".split())

AGENCY_NAMES: dict[str, str] = {name: row.names[0] for row in AGENCIES for name in row.names}
FOLDED_AGENCIES = frozenset(name.lower() for name in AGENCY_NAMES)
OUTLET_NAMES: dict[str, str] = {name: row.names[0] for row in OUTLETS for name in row.names}
HOSTS: dict[str, str] = {host: row.names[0] for row in OUTLETS for host in row.hosts}
# Words of which names of papers, stations and agencies are made, besides those of places.
MASTHEAD_WORDS = frozenset(
    """
    advertiser advocate age agency argus banner beacon bee bell blade blog broadcasting bugle bulletin bureau call
    channel chronicle citizen clarion constitution courant courier daily democrat digest dispatch echo eagle enquirer
    enterprise evening examiner express eye finance financial fm gazette globe guardian headlight herald independent
    inquirer insider intelligencer item journal leader ledger letter live magazine mail mercury messenger mirror
    monitor morning news newspaper newsroom newswire nippo notebook observer outlook patriot picayune pilot plain post
    press radio record recorder register reporter republic republican resident review sentinel shimbun spectator
    standard star sun sunday tabloid telegram telegraph television times today transcript tribune tv union vanguard
    voice weekly wire world
    """.split()
)

# Words of the names of offices that give notices out, as they stand above them.
OFFICE_WORDS = frozenset(
    "office department ministry directorate secretariat embassy consulate government republic kingdom headquarters".split()
)

DATE_ORDER: dict[str, str] = {row.names[0]: row.order for row in OUTLETS if row.order}

# Endings of hosts in countries where numbers name the day before the month.
DAY_FIRST_COUNTRIES = frozenset(
    """
    uk ie au nz in pk bd lk my sg id th vn za ng ke gh eg ae sa qa il tr gr cy mt it es pt fr be nl lu de at ch pl cz sk
    ua ru by rs hr ba si mk al bg ro no dk fi ee lv ge am az kz br ar cl pe mx ve uy ec bo py
    """.split()
)

# Who supplies pictures and nothing else; a credit line may name them beside an agency.
PICTURE_AGENCIES = frozenset(
    {
        "Getty Images", "Getty", "EPA", "EPA-EFE", "Alamy", "Shutterstock", "iStock", "Zuma", "ZUMA Press", "Imago",
        "IMAGO",
        "picture alliance", "Picture Alliance", "SIPA", "Sipa USA", "Rex", "Corbis", "Magnum", "NurPhoto",
        "SOPA Images",
        "Unsplash", "Wikimedia Commons", "Wikipedia", "Flickr", "Maxar", "Maxar Technologies", "Planet Labs",
        "WireImage",
        "FilmMagic", "Splash News", "Handout", "Pool", "File", "Courtesy", "STR", "AP Photo", "Keystone",
    }
)  # fmt: skip
