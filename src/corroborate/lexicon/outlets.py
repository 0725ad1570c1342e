"""Agencies and outlets: the names they go by, and the hosts they publish under.

An agency supplies other outlets; it is credited in datelines and closing lines. A row: canonical name | other names |
hosts.
"""

from typing import NamedTuple


class Outlet(NamedTuple):
    """Who publishes: `names` holds every form in print, the canonical one first."""

    names: tuple[str, ...]
    hosts: tuple[str, ...]


AGENCY_ROWS = """
AP | The Associated Press, Associated Press | apnews.com, ap.org
Reuters | Thomson Reuters, REUTERS | reuters.com, trust.org
AFP | Agence France-Presse, Agence France Presse | afp.com
dpa | DPA, Deutsche Presse-Agentur | dpa.com, dpa-international.com
UPI | United Press International | upi.com
PA | PA Media, Press Association, The Press Association | pamediagroup.com
Bloomberg | Bloomberg News | bloomberg.com
EFE | Agencia EFE | efe.com
ANSA | | ansa.it
APA | Austria Press Agency | apa.at
ATS | Keystone-SDA, SDA | keystone-sda.ch
Kyodo | Kyodo News | kyodonews.net
Jiji | Jiji Press | jiji.com
Yonhap | Yonhap News Agency, Yonhap News | yna.co.kr
KCNA | Korean Central News Agency | kcna.kp
Xinhua | Xinhua News Agency | xinhuanet.com, news.cn
Tass | TASS, ITAR-TASS, Itar-Tass | tass.com, tass.ru
Interfax | Interfax-Ukraine | interfax.com
RIA Novosti | RIA, Sputnik | ria.ru, sputniknews.com
Ukrinform | | ukrinform.net
PTI | Press Trust of India | ptinews.com
ANI | Asian News International | aninews.in
IANS | Indo-Asian News Service | ians.in
Anadolu | AA, Anadolu Agency | aa.com.tr
AAP | Australian Associated Press | aap.com.au
The Canadian Press | Canadian Press, CP | thecanadianpress.com
Antara | | antaranews.com
Bernama | | bernama.com
WAM | | wam.ae
SPA | Saudi Press Agency | spa.gov.sa
IRNA | | irna.ir
MENA | Middle East News Agency | mena.org.eg
NTB | | ntb.no
TT | | tt.se
Ritzau | | ritzau.dk
PAP | | pap.pl
Belga | | belga.be
ANP | | anp.nl
Lusa | | lusa.pt
CNA | Central News Agency | focustaiwan.tw
VOA | Voice of America | voanews.com
RFE/RL | Radio Free Europe/Radio Liberty, Radio Free Europe | rferl.org
Radio Free Asia | RFA | rfa.org
CNS | Catholic News Service | catholicnews.com
MarketWatch | | marketwatch.com
Dow Jones | Dow Jones Newswires | dowjones.com
"""

OUTLET_ROWS = """
DW | Deutsche Welle | dw.com
BBC | BBC News, British Broadcasting Corporation | bbc.co.uk, bbc.com
CNN | Cable News Network | cnn.com
NPR | National Public Radio | npr.org
CBS News | CBS | cbsnews.com
ABC News | ABC | abcnews.go.com, abc.net.au
NBC News | NBC | nbcnews.com
Fox News | | foxnews.com
Al Jazeera | | aljazeera.com
France 24 | | france24.com
Euronews | | euronews.com
Sky News | | news.sky.com
CNBC | | cnbc.com
CBC | CBC News | cbc.ca
The New York Times | New York Times | nytimes.com
The Washington Post | Washington Post | washingtonpost.com
The Wall Street Journal | Wall Street Journal | wsj.com
Los Angeles Times | The Los Angeles Times, LA Times | latimes.com
USA Today | USA TODAY | usatoday.com
The Guardian | Guardian | theguardian.com, guardian.co.uk
The Times | | thetimes.co.uk
The Telegraph | Telegraph, The Daily Telegraph | telegraph.co.uk
The Independent | Independent | independent.co.uk
Daily Mail | Mail Online, MailOnline | dailymail.co.uk
Financial Times | The Financial Times | ft.com
The Economist | | economist.com
The Irish Times | Irish Times | irishtimes.com
The Globe and Mail | Globe and Mail | theglobeandmail.com
The Hindu | | thehindu.com
The Times of India | Times of India | indiatimes.com
The Japan Times | Japan Times | japantimes.co.jp
Nikkei Asia | | nikkei.com
NHK | NHK World | nhk.or.jp
South China Morning Post | SCMP | scmp.com
The Korea Herald | Korea Herald | koreaherald.com
The Korea Times | Korea Times | koreatimes.co.kr
The Moscow Times | Moscow Times | themoscowtimes.com
Kyiv Independent | The Kyiv Independent | kyivindependent.com
Kyiv Post | | kyivpost.com
Ukrainska Pravda | | pravda.com.ua
Politico | POLITICO | politico.com, politico.eu
HuffPost | The Huffington Post, Huffington Post | huffpost.com, huffingtonpost.com
Axios | | axios.com
Newsweek | | newsweek.com
Time | TIME | time.com
Forbes | | forbes.com
The Straits Times | Straits Times | straitstimes.com
Channel NewsAsia | | channelnewsasia.com
The Jerusalem Post | Jerusalem Post | jpost.com
Haaretz | | haaretz.com
"""


def _parse(rows: str) -> tuple[Outlet, ...]:
    found = []
    for row in rows.strip().splitlines():
        canonical, others, hosts = (cell.strip() for cell in row.split("|"))
        names = (canonical, *(name.strip() for name in others.split(",") if name.strip()))
        found.append(Outlet(names, tuple(host.strip() for host in hosts.split(",") if host.strip())))
    return tuple(found)


AGENCIES = _parse(AGENCY_ROWS)
OUTLETS = AGENCIES + _parse(OUTLET_ROWS)

# Markets, as folded words of a name: their prices stand in reports of every kind, like the agencies' credits.
MARKET_WORDS = frozenset("exchange nasdaq nyse bourse".split())

AGENCY_NAMES: dict[str, str] = {name: row.names[0] for row in AGENCIES for name in row.names}
OUTLET_NAMES: dict[str, str] = {name: row.names[0] for row in OUTLETS for name in row.names}
HOSTS: dict[str, str] = {host: row.names[0] for row in OUTLETS for host in row.hosts}

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
