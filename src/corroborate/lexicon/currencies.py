"""Currencies: `name | signs before or after the amount | words | minor unit`."""

ROWS = """
US dollar | $ US$ $US USD U.S.$ | dollar, U.S. dollar, US dollar, American dollar, buck | cent
Australian dollar | A$ AU$ $A AUD | Australian dollar |
Canadian dollar | C$ CA$ CAD Can$ | Canadian dollar |
New Zealand dollar | NZ$ NZD | New Zealand dollar |
Hong Kong dollar | HK$ HKD | Hong Kong dollar |
Singapore dollar | S$ SGD | Singapore dollar |
Taiwan dollar | NT$ TWD | Taiwan dollar, new Taiwan dollar |
Jamaican dollar | J$ JMD | Jamaican dollar |
pound sterling | £ GBP UK£ PS | pound sterling, British pound, quid | penny, pence
euro | € EUR | euro |
Japanese yen | ¥ Y= JPY JP¥ | yen, Japanese yen |
Chinese yuan | CN¥ CNY RMB | yuan, Chinese yuan, renminbi |
Indian rupee | ₹ Rs Rs. INR | rupee, Indian rupee | paisa
Pakistani rupee | PKR | Pakistani rupee |
Sri Lankan rupee | LKR | Sri Lankan rupee |
South Korean won | ₩ KRW | won, South Korean won |
Russian rouble | ₽ RUB | rouble, ruble, Russian rouble, Russian ruble | kopeck
Ukrainian hryvnia | ₴ UAH | hryvnia, Ukrainian hryvnia |
Swiss franc | CHF SFr | Swiss franc |
franc | | franc |
shilling | | shilling |
CFA franc | FCFA CFA XOF | CFA franc |
Swedish krona | SEK | Swedish krona, Swedish kronor, Swedish crown |
Norwegian krone | NOK | Norwegian krone, Norwegian kroner, Norwegian crown |
Danish krone | DKK | Danish krone, Danish kroner, Danish crown |
Czech koruna | CZK | Czech koruna, Czech crown |
Polish zloty | PLN zł | zloty, Polish zloty |
Hungarian forint | HUF | forint, Hungarian forint |
Romanian leu | RON | leu, lei, Romanian leu |
Bulgarian lev | BGN | lev, leva |
Croatian kuna | kn HRK | kuna, Croatian kuna |
Serbian dinar | RSD | Serbian dinar |
dinar | | dinar |
Turkish lira | ₺ TRY TL | lira, Turkish lira |
Israeli shekel | ₪ NIS ILS | shekel, Israeli shekel, new shekel | agora
Egyptian pound | EGP LE | Egyptian pound |
Lebanese pound | LBP | Lebanese pound, Lebanese lira |
South African rand | ZAR R | rand, South African rand |
Nigerian naira | ₦ NGN | naira, Nigerian naira |
Kenyan shilling | KSh Ksh KES Sh | Kenyan shilling |
Ghanaian cedi | GH₵ GHS | cedi, Ghanaian cedi |
Ethiopian birr | ETB | birr, Ethiopian birr |
Malaysian ringgit | RM MYR | ringgit, Malaysian ringgit | sen
Indonesian rupiah | Rp IDR | rupiah, Indonesian rupiah |
Thai baht | ฿ THB | baht, Thai baht |
Philippine peso | ₱ PHP P | Philippine peso |
Mexican peso | MXN Mex$ | Mexican peso |
Argentine peso | ARS | Argentine peso |
Chilean peso | CLP | Chilean peso |
Colombian peso | COP | Colombian peso |
peso | | peso | centavo
Brazilian real | R$ BRL | Brazilian real, reais |
Peruvian sol | S/ PEN | Peruvian sol |
Venezuelan bolivar | VES | bolivar |
Vietnamese dong | ₫ VND | dong, Vietnamese dong |
Saudi riyal | SAR SR | riyal, Saudi riyal |
Iranian rial | IRR | rial, Iranian rial, toman |
Qatari riyal | QAR QR | Qatari riyal |
UAE dirham | AED Dh Dhs | dirham, UAE dirham |
Kuwaiti dinar | KWD KD | Kuwaiti dinar |
Bangladeshi taka | ৳ BDT Tk | taka, Bangladeshi taka |
Kazakh tenge | KZT | tenge, Kazakh tenge |
Icelandic krona | ISK | Icelandic krona, Icelandic kronur |
Albanian lek | ALL | lek |
Macedonian denar | MKD | denar |
Georgian lari | GEL | lari |
Moldovan leu | MDL | Moldovan leu |
Belarusian rouble | BYN | Belarusian rouble, Belarusian ruble |
Armenian dram | AMD | Armenian dram |
Azerbaijani manat | AZN | manat |
Uzbek som | UZS | Uzbek som |
Kyrgyz som | KGS | Kyrgyz som |
Afghan afghani | AFN | afghani |
Burmese kyat | MMK | kyat |
Cambodian riel | KHR | riel |
Lao kip | LAK | kip |
Mongolian tugrik | MNT | tugrik, togrog |
Nepalese rupee | NPR | Nepalese rupee, Nepali rupee |
Mauritian rupee | MUR | Mauritian rupee |
North Korean won | KPW | North Korean won |
Macanese pataca | MOP | pataca |
Bahraini dinar | BHD | Bahraini dinar |
Omani rial | OMR | Omani rial |
Jordanian dinar | JOD | Jordanian dinar |
Iraqi dinar | IQD | Iraqi dinar |
Libyan dinar | LYD | Libyan dinar |
Tunisian dinar | TND | Tunisian dinar |
Algerian dinar | DZD | Algerian dinar |
Moroccan dirham | MAD | Moroccan dirham |
Syrian pound | SYP | Syrian pound |
Sudanese pound | SDG | Sudanese pound |
Yemeni rial | YER | Yemeni rial |
Ugandan shilling | UGX | Ugandan shilling |
Tanzanian shilling | TZS | Tanzanian shilling |
Somali shilling | SOS | Somali shilling |
Rwandan franc | RWF | Rwandan franc |
Congolese franc | CDF | Congolese franc |
Zambian kwacha | ZMW | kwacha, Zambian kwacha |
Mozambican metical | MZN | metical, meticais |
Angolan kwanza | AOA | kwanza |
Botswana pula | BWP | pula |
Namibian dollar | NAD N$ | Namibian dollar |
Zimbabwean dollar | ZWL Z$ | Zimbabwean dollar, Zimbabwe dollar |
Liberian dollar | LRD | Liberian dollar |
Gambian dalasi | GMD | dalasi |
Malagasy ariary | MGA | ariary |
Haitian gourde | HTG | gourde |
Dominican peso | DOP RD$ | Dominican peso |
Cuban peso | CUP | Cuban peso |
Uruguayan peso | UYU | Uruguayan peso |
Trinidad dollar | TTD TT$ | Trinidad dollar |
Barbadian dollar | BBD | Barbados dollar, Barbadian dollar |
Bahamian dollar | BSD | Bahamian dollar |
Belize dollar | BZD | Belize dollar |
Costa Rican colon | CRC ₡ | colones |
Guatemalan quetzal | GTQ | quetzal |
Honduran lempira | HNL | lempira |
Nicaraguan cordoba | NIO | cordoba |
Paraguayan guarani | PYG ₲ | guarani |
Bolivian boliviano | BOB Bs | boliviano |
Fijian dollar | FJD F$ | Fijian dollar, Fiji dollar |
Papua New Guinean kina | PGK | kina |
Brunei dollar | BND B$ | Brunei dollar |
German mark | DM DEM | Deutsche mark, Deutschmark, German mark, West German mark |
Dutch guilder | NLG | guilder, Dutch guilder |
Finnish markka | FIM | markka, markkaa, Finnish markka |
Greek drachma | GRD | drachma |
Austrian schilling | ATS | schilling |
Portuguese escudo | PTE | escudo |
French franc | FRF | French franc |
Italian lira | ITL | Italian lira |
Spanish peseta | ESP | peseta |
Irish punt | IEP IR£ | punt |
bitcoin | ₿ BTC | bitcoin |
"""

SIGNS: dict[str, str] = {}  # "$" -> "US dollar"
WORDS: dict[str, str] = {}  # lower case, singular and plural
MINOR: dict[str, str] = {}  # "cent" -> "US dollar": a hundredth of it

for _row in ROWS.strip().splitlines():
    _name, _signs, _words, _minor = (part.strip() for part in _row.split("|"))
    for _sign in _signs.split():
        SIGNS.setdefault(_sign, _name)
    for _word in filter(None, (w.strip().lower() for w in _words.split(","))):
        for _form in (_word, f"{_word}s"):
            WORDS.setdefault(_form, _name)
    for _word in filter(None, (w.strip().lower() for w in _minor.split(","))):
        for _form in (_word, f"{_word}s"):
            MINOR.setdefault(_form, _name)

# Signs made of letters count only against the digits ("RM120", "R500", "P300"), not as a word before them ("R 500").
TIGHT_SIGNS = frozenset(sign for sign in SIGNS if sign.isalpha() and sign.isupper() and len(sign) != 3)
# These words are commoner as something else: currencies only after a hyphen.
DOUBTFUL_WORDS = frozenset({"real", "sen", "sol", "punt", "punts"})
LARGE_WORDS = frozenset({"won"})  # a verb after a small number: "5 won medals"
