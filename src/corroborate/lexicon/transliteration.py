"""How names from other scripts are spelt in Latin letters: letters that stand for one sound, and old romanisations.

`SOUNDS` folds broadly, for asking whether two names can be one. `EXCHANGES` is narrow: only pairs of letters that two
careful writers may both be right to use, so that anything beyond them is a slip of the pen.
"""


def _pairs(rows: str) -> tuple[tuple[str, str], ...]:
    """Rows of `a:b`."""
    return tuple((first, second) for row in rows.split() for first, _, second in [row.partition(":")])


# Letters -> sound, applied in order; together they make Qaddafi's, Schukow's and Youssef's spellers agree.
SOUNDS: tuple[tuple[str, str], ...] = _pairs("""
shch:s schtsch:s tsch:c sch:s tch:c dsch:j dzh:j dj:j zh:j ch:c sh:s kh:h gh:g ph:f th:t dh:d ck:k cz:c sz:s tz:s
ts:s q:k x:ks w:v oeu:u oo:u ou:u ee:i ue:u oe:u ae:a iya:ia ija:ia iia:ia ya:ia yu:iu yo:iu ye:e ie:i je:e ij:i
iy:i ii:i yy:i ej:ei aj:ai oj:ui y:i ai:ei c:k z:s e:a o:u
""")

# Letters for letters: a writer of the name may use either side.
EXCHANGE_ROWS = """
y i | Heydar, Heidar
ey ei | Sergey, Sergei
iy y | Dmitriy, Dmitry
iy i | Dmitriy, Dmitri
ii i | Dmitrii, Dmitri
ij y | Georgij, Georgy
yy y | Zelenskyy, Zelensky
yi y | Zelenskyi, Zelensky
j y | Jelena, Yelena
ye e | Yevgeny, Evgeny
ie e | Sergiey, Sergey
yo io | Fyodor, Fiodor
yo e | Pyotr, Petr
yu iu | Yulia, Iulia
ya ia | Tatyana, Tatiana
ou u | Mahmoud, Mahmud
oo u | Noor, Nur
ou o | Rouhani, Rohani
ou w | Mouawad, Mwawad
ee i | Rashid, Rasheed
ei ai | Hussein, Hussain
ey ay | Hussey, Hussay
ai ay | Faisal, Faysal
e ei | Hosein, Hosen
kh h | Khamenei, Hamenei
kh k | Kazakh, Kazak
aa a | Shabaab, Shabab
gh g | Baghdadi, Bagdadi
dj j | Djamel, Jamel
ch sh | Bachar, Bashar
tch ch | Tchernov, Chernov
tsch ch | Tschernow, Chernov
sch sh | Schevardnadze, Shevardnadze
zh j | Zhamal, Jamal
dh d | Gadhafi, Gadafi
th t | Thabit, Tabit
ph f | Josiph, Josif
q k | Qasim, Kasim
q g | Qadafi, Gadafi
c k | Nicolai, Nikolai
x ks | Alexei, Aleksei
w v | Wladimir, Vladimir
v f | Navrallah, Nafrallah
w u | Wald, Uald
ts c | Tsai, Cai
tz ts | Tzipi, Tsipi
dz z | Dzurabishvili, Zurabishvili
g h | Oleg, Oleh
ua wa | Juan, Jwan
oe o | Goering, Goring
ue u | Mueller, Muller
ae a | Haegel, Hagel
ee e | Lee, Le
uh u | Huh, Hu
eo o | Seong, Song
eo u | Yeol, Yul
eu u | Eun, Un
ae ai | Jae, Jai
yeo yo | Yeong, Yong
"""
EXCHANGES: frozenset[tuple[str, str]] = frozenset(
    (a, b)
    for row in EXCHANGE_ROWS.strip().split("\n")
    for first, second in [row.partition("|")[0].split()]
    for a, b in ((first, second), (second, first))
)

# Vowels that Arabic, Persian and Hebrew do not write, of which a speller picks one; for words with such a name's marks.
UNWRITTEN = frozenset(
    {("a", "e"), ("e", "a"), ("o", "u"), ("u", "o"), ("e", "i"), ("i", "e"), ("", "e"), ("e", ""), ("", "h"), ("h", "")}
)
UNWRITTEN_MARKS = (
    "kh", "gh", "dh", "q", "aa", "uh", "ah", "ih", "alla", "ullah", "abd", "din", "hm", "yy", "ou", "oo", "uddin",
    "yas",
)  # fmt: skip

# Parts of names by which the other parts are known to be of such a language.
UNWRITTEN_PARTS = frozenset(
    """
    abd abed abdel abdul abdullah abdallah abu ibn muhammad mohammed mohammad mohamed muhammed ahmed ahmad ali hassan hasan
    hussein hussain husayn mansour mansur ibrahim khalid khaled omar umar saleh salih salah yusuf youssef yousef mahmoud
    mahmud mustafa mostafa hamid hameed rashid rasheed osama usama
    """.split()
)

# How names of the languages end that are written in Cyrillic, Armenian or Georgian letters: of a consonant that English
# doubles for its sound, a speller may write one ("Yessenov", "Esenov").
SLAVIC_ENDINGS = tuple("ov ev ova eva enko sky ski skiy skii skaya chuk yan ian shvili dze ayev yev aev".split())

# Wade-Giles and postal spellings of Chinese syllables -> pinyin.
WADE_GILES: dict[str, str] = dict(
    _pairs("""
tse:ze tung:dong teng:deng hsiao:xiao chou:zhou chiang:jiang ching:jing hsi:xi hsu:xu hsieh:xie tsai:cai kuo:guo
kung:gong chung:zhong chang:zhang chu:zhu teh:de jung:rong chi:ji piao:biao peking:beijing nanking:nanjing
canton:guangzhou tientsin:tianjin tsingtao:qingdao yat:yi sen:xian
""")
)

# Digits and signs written for letters to get past filters.
DISGUISES = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "9": "g", "@": "a", "$": "s"})

# Ethiopic, Arabic and Hebrew write consonants; Latin letters that one such letter may stand for.
CONSONANTS = str.maketrans({"p": "b", "v": "f", "g": "j", "c": "k", "q": "k", "z": "s", "x": "k"})

BRITISH_ENDINGS: tuple[tuple[str, str], ...] = _pairs("""
isation:ization isations:izations ysed:yzed ysing:yzing yse:yze ise:ize ised:ized ising:izing our:or ours:ors oured:ored ouring:oring
centre:center centres:centers theatre:theater theatres:theaters fence:fense fences:fenses metre:meter metres:meters
litre:liter programme:program programmes:programs grey:gray plough:plow ogue:og elling:eling elled:eled ellers:elers
eller:eler aeroplane:airplane tyre:tire cheque:check
""")

# Korean family names: romanisations of one name, North and South.
KOREAN_ROWS = """
kim gim
lee ri yi i rhee li
park pak bak
choi choe
jung jeong chung jong chong joung
kang gang
cho jo
yoon yun youn
lim rim im yim
shin sin
seo suh so
kwon gwon
hwang whang
ahn an
yoo yu ryu you
moon mun
baek paek paik back
noh roh no ro
joo ju chu
woo u wu
oh o
koo gu ku
kwak gwak
chun cheon chon jeon
nam
hyun hyon
"""
KOREAN_FAMILIES: dict[str, int] = {
    name: number for number, row in enumerate(KOREAN_ROWS.strip().split("\n")) for name in row.split()
}
# Sounds of Korean syllables that the old and the new romanisation spell apart, applied in order.
KOREAN_SOUNDS: tuple[tuple[str, str], ...] = _pairs("""
yeo:yo eo:o eu:u oo:u ou:u oung:ong ae:e ch:j k:g t:d p:b sh:s ui:i ee:i hw:hw uh:u oh:o ah:a
""")
