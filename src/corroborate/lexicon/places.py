"""Countries with their people, capitals and other names; states, cities and regions; seats of government.

Sources: general knowledge of an atlas. Rows are read once, at first use.
"""

from functools import cache
from typing import NamedTuple

# name | adjectives and people | capital | other names. A leading "the" belongs before the name in running text.
COUNTRY_ROWS = """
Afghanistan | Afghan | Kabul |
Albania | Albanian | Tirana |
Algeria | Algerian | Algiers |
Andorra | Andorran | Andorra la Vella |
Angola | Angolan | Luanda |
Argentina | Argentine, Argentinian | Buenos Aires |
Armenia | Armenian | Yerevan |
Australia | Australian, Aussie | Canberra |
Austria | Austrian | Vienna |
Azerbaijan | Azerbaijani, Azeri | Baku |
the Bahamas | Bahamian | Nassau | Bahamas
Bahrain | Bahraini | Manama |
Bangladesh | Bangladeshi | Dhaka |
Barbados | Barbadian | Bridgetown |
Belarus | Belarusian, Belarussian | Minsk |
Belgium | Belgian | |
Belize | Belizean | Belmopan |
Benin | Beninese | Porto-Novo |
Bhutan | Bhutanese | Thimphu |
Bolivia | Bolivian | La Paz |
Bosnia and Herzegovina | Bosnian | Sarajevo | Bosnia, Bosnia-Herzegovina
Botswana | Botswanan | Gaborone |
Brazil | Brazilian | Brasilia |
Brunei | Bruneian | Bandar Seri Begawan |
Bulgaria | Bulgarian | Sofia |
Burkina Faso | Burkinabe | Ouagadougou |
Burundi | Burundian | Bujumbura |
Cambodia | Cambodian | Phnom Penh |
Cameroon | Cameroonian | Yaounde |
Canada | Canadian | Ottawa |
Cape Verde | Cape Verdean | Praia |
the Central African Republic | Central African | Bangui | Central African Republic
Chad | Chadian | N'Djamena |
Chile | Chilean | |
China | Chinese | Beijing | People's Republic of China, PRC
Colombia | Colombian | Bogota |
the Comoros | Comorian | Moroni | Comoros
Congo | Congolese | Kinshasa | Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC
Costa Rica | Costa Rican | |
Croatia | Croatian, Croat | Zagreb |
Cuba | Cuban | Havana |
Cyprus | Cypriot | Nicosia |
the Czech Republic | Czech | Prague | Czech Republic, Czechia
Denmark | Danish, Dane | Copenhagen |
Djibouti | Djiboutian | |
the Dominican Republic | Dominican | Santo Domingo | Dominican Republic
East Timor | Timorese, East Timorese | Dili | Timor-Leste
Ecuador | Ecuadorian, Ecuadorean | Quito |
Egypt | Egyptian | Cairo |
El Salvador | Salvadoran, Salvadorean | San Salvador |
Equatorial Guinea | Equatoguinean | Malabo |
Eritrea | Eritrean | Asmara |
Estonia | Estonian | Tallinn |
Eswatini | Swazi | Mbabane | Swaziland
Ethiopia | Ethiopian | Addis Ababa |
Fiji | Fijian | Suva |
Finland | Finnish, Finn | Helsinki |
France | French, Frenchman, Frenchwoman | Paris |
Gabon | Gabonese | Libreville |
Gambia | Gambian | Banjul |
Georgia | Georgian | Tbilisi |
Germany | German | Berlin |
Ghana | Ghanaian | Accra |
Greece | Greek | Athens |
Greenland | Greenlandic | Nuuk |
Grenada | Grenadian | |
Guatemala | Guatemalan | Guatemala City |
Guinea | Guinean | Conakry |
Guinea-Bissau | Bissau-Guinean | Bissau |
Guyana | Guyanese | Georgetown |
Haiti | Haitian | Port-au-Prince |
Honduras | Honduran | Tegucigalpa |
Hong Kong | Hongkonger | |
Hungary | Hungarian | Budapest |
Iceland | Icelandic, Icelander | Reykjavik |
India | Indian | New Delhi |
Indonesia | Indonesian | Jakarta |
Iran | Iranian | Tehran | Islamic Republic of Iran, Islamic Republic
Iraq | Iraqi | Baghdad |
Ireland | Irish, Irishman | Dublin | Irish Republic, Republic of Ireland
Israel | Israeli | Jerusalem |
Italy | Italian | Rome |
Ivory Coast | Ivorian | Abidjan | Cote d'Ivoire
Jamaica | Jamaican | Kingston |
Japan | Japanese | Tokyo |
Jordan | Jordanian | Amman |
Kazakhstan | Kazakh, Kazakhstani | Astana |
Kenya | Kenyan | Nairobi |
Kosovo | Kosovar, Kosovan | Pristina |
Kuwait | Kuwaiti | Kuwait City |
Kyrgyzstan | Kyrgyz | Bishkek |
Laos | Laotian, Lao | Vientiane |
Latvia | Latvian | Riga |
Lebanon | Lebanese | Beirut |
Lesotho | Basotho | Maseru |
Liberia | Liberian | Monrovia |
Libya | Libyan | Tripoli |
Liechtenstein | | Vaduz |
Lithuania | Lithuanian | Vilnius |
Luxembourg | Luxembourgish | |
Macau | Macanese | | Macao
Madagascar | Malagasy | Antananarivo |
Malawi | Malawian | Lilongwe |
Malaysia | Malaysian | Kuala Lumpur |
the Maldives | Maldivian | Male | Maldives
Mali | Malian | Bamako |
Malta | Maltese | Valletta |
Mauritania | Mauritanian | Nouakchott |
Mauritius | Mauritian | Port Louis |
Mexico | Mexican | Mexico City |
Moldova | Moldovan | Chisinau |
Monaco | Monegasque | |
Mongolia | Mongolian | Ulan Bator |
Montenegro | Montenegrin | Podgorica |
Morocco | Moroccan | Rabat |
Mozambique | Mozambican | Maputo |
Myanmar | Burmese | Naypyidaw | Burma
Namibia | Namibian | Windhoek |
Nepal | Nepalese, Nepali | Kathmandu |
the Netherlands | Dutch, Dutchman | Amsterdam | Netherlands, Holland
New Zealand | New Zealander | Wellington |
Nicaragua | Nicaraguan | Managua |
Niger | Nigerien | Niamey |
Nigeria | Nigerian | Abuja |
North Korea | North Korean | Pyongyang | DPRK, N Korea, N. Korea, Democratic People's Republic of Korea
North Macedonia | Macedonian | Skopje | Macedonia
Norway | Norwegian | Oslo |
Oman | Omani | Muscat |
Pakistan | Pakistani | Islamabad |
Palestine | Palestinian | Ramallah | Palestinian Authority, Palestinian territories
Panama | Panamanian | Panama City |
Papua New Guinea | Papua New Guinean | Port Moresby |
Paraguay | Paraguayan | Asuncion |
Peru | Peruvian | Lima |
the Philippines | Philippine, Filipino, Filipina | Manila | Philippines
Poland | Polish, Pole | Warsaw |
Portugal | Portuguese | Lisbon |
Puerto Rico | Puerto Rican | San Juan |
Qatar | Qatari | Doha |
Romania | Romanian | Bucharest |
Russia | Russian | Moscow | Russian Federation
Rwanda | Rwandan | Kigali |
Samoa | Samoan | Apia |
Saudi Arabia | Saudi, Saudi Arabian | Riyadh |
Senegal | Senegalese | Dakar |
Serbia | Serbian, Serb | Belgrade |
the Seychelles | Seychellois | | Seychelles
Sierra Leone | Sierra Leonean | Freetown |
Singapore | Singaporean | |
Slovakia | Slovak, Slovakian | Bratislava |
Slovenia | Slovenian, Slovene | Ljubljana |
the Solomon Islands | Solomon Islander | Honiara | Solomon Islands
Somalia | Somali, Somalian | Mogadishu |
South Africa | South African | Pretoria |
South Korea | South Korean | Seoul | S Korea, S. Korea, Republic of Korea, ROK
South Sudan | South Sudanese | Juba |
Spain | Spanish, Spaniard | Madrid |
Sri Lanka | Sri Lankan | Colombo |
Sudan | Sudanese | Khartoum |
Suriname | Surinamese | Paramaribo |
Sweden | Swedish, Swede | Stockholm |
Switzerland | Swiss | Bern |
Syria | Syrian | Damascus | Syrian Arab Republic
Taiwan | Taiwanese | Taipei |
Tajikistan | Tajik | Dushanbe |
Tanzania | Tanzanian | Dodoma |
Thailand | Thai | Bangkok |
Togo | Togolese | Lome |
Tonga | Tongan | |
Trinidad and Tobago | Trinidadian | Port of Spain | Trinidad
Tunisia | Tunisian | Tunis |
Turkey | Turkish, Turk | Ankara | Turkiye
Turkmenistan | Turkmen | Ashgabat |
Uganda | Ugandan | Kampala |
Ukraine | Ukrainian | Kyiv |
the United Arab Emirates | Emirati | Abu Dhabi | UAE, U.A.E., United Arab Emirates, Emirates
the United Kingdom | British, Briton, Britisher | London | UK, U.K., United Kingdom, Britain, Great Britain
the United States | American | Washington | U.S., US, USA, U.S.A., United States, America
Uruguay | Uruguayan | Montevideo |
Uzbekistan | Uzbek | Tashkent |
Vanuatu | Vanuatuan | Port Vila |
the Vatican | | | Vatican, Vatican City, Holy See
Venezuela | Venezuelan | Caracas |
Vietnam | Vietnamese | Hanoi |
Yemen | Yemeni | Sanaa |
Zambia | Zambian | Lusaka |
Zimbabwe | Zimbabwean | Harare |
the Soviet Union | Soviet | | Soviet Union, USSR
Yugoslavia | Yugoslav, Yugoslavian | |
Czechoslovakia | Czechoslovak | |
East Germany | East German | |
West Germany | West German | Bonn |
"""

# Parts of countries: country | a part, another name of it behind " = " | more parts.
PART_ROWS = """
the United Kingdom | England | Scotland | Wales | Northern Ireland | Cornwall | Kent | Essex | Sussex | Surrey
the United Kingdom | Yorkshire | Lancashire | Devon | Dorset | Norfolk | Suffolk
the United Kingdom | Hampshire | Lincolnshire | Cambridgeshire | Oxfordshire | Merseyside | Cumbria
the United Kingdom | Northumberland | Somerset | Wiltshire | Gloucestershire | Bermuda | Gibraltar
Canada | Ontario = Ont | Quebec = Que | British Columbia = B.C. | Alberta = Alta | Manitoba = Man
Canada | Saskatchewan = Sask | Nova Scotia = N.S. | New Brunswick = N.B. | Newfoundland | Labrador
Canada | Prince Edward Island = P.E.I. | Yukon | Nunavut
Australia | New South Wales = NSW | Queensland | Victoria | Tasmania | South Australia | Western Australia
Australia | Northern Territory
India | Kashmir | Gujarat | Maharashtra | Kerala | Tamil Nadu | Uttar Pradesh | Bihar | Punjab | Rajasthan
India | Assam | West Bengal | Karnataka | Andhra Pradesh | Orissa = Odisha | Goa
Pakistan | Balochistan = Baluchistan | Sindh | Khyber Pakhtunkhwa | Waziristan | North Waziristan | South Waziristan
Germany | Bavaria | Saxony | Hesse | Brandenburg | Lower Saxony | North Rhine-Westphalia | Thuringia
Spain | Catalonia | Andalusia | Galicia | Basque Country | Valencia
Italy | Sicily | Sardinia | Tuscany | Lombardy | Lazio | Abruzzo
France | Brittany | Normandy | Provence | Corsica | Alsace | French Riviera
Russia | Chechnya | Dagestan | Siberia | Tatarstan | Ingushetia | North Ossetia | Kamchatka | Sakhalin | Primorye
Russia | Russian Far East
Ukraine | Crimea | Donbas = Donbass
Georgia | Abkhazia | South Ossetia
China | Tibet | Xinjiang | Sichuan | Yunnan | Guangdong | Hunan | Hubei | Henan | Hebei | Shandong | Shanxi
China | Shaanxi | Zhejiang | Fujian | Jiangsu | Anhui | Gansu | Qinghai | Hainan | Inner Mongolia | Manchuria
Indonesia | Aceh | Java | Sumatra | Bali | Sulawesi | Papua | Borneo | Lombok
the Philippines | Mindanao | Luzon | Leyte | Cebu | Palawan
Iraq | Kurdistan | Iraqi Kurdistan | Anbar
Palestine | Gaza | Gaza Strip | West Bank
Sudan | Darfur
Somalia | Puntland | Somaliland
Japan | Hokkaido | Honshu | Kyushu | Okinawa | Fukushima
Turkey | Anatolia
Ethiopia | Tigray
Egypt | Sinai
Israel | Golan Heights | East Jerusalem | Galilee
"""

# name | abbreviations in news | postal code
STATE_ROWS = """
Alabama | Ala | AL
Alaska | | AK
Arizona | Ariz | AZ
Arkansas | Ark | AR
California | Calif | CA
Colorado | Colo | CO
Connecticut | Conn | CT
Delaware | Del | DE
Florida | Fla | FL
Georgia | Ga | GA
Hawaii | | HI
Idaho | | ID
Illinois | Ill | IL
Indiana | Ind | IN
Iowa | | IA
Kansas | Kan | KS
Kentucky | Ky | KY
Louisiana | La | LA
Maine | | ME
Maryland | Md | MD
Massachusetts | Mass | MA
Michigan | Mich | MI
Minnesota | Minn | MN
Mississippi | Miss | MS
Missouri | Mo | MO
Montana | Mont | MT
Nebraska | Neb | NE
Nevada | Nev | NV
New Hampshire | N.H. | NH
New Jersey | N.J. | NJ
New Mexico | N.M. | NM
New York | N.Y. | NY
North Carolina | N.C. | NC
North Dakota | N.D. | ND
Ohio | | OH
Oklahoma | Okla | OK
Oregon | Ore | OR
Pennsylvania | Pa, Penn | PA
Rhode Island | R.I. | RI
South Carolina | S.C. | SC
South Dakota | S.D. | SD
Tennessee | Tenn | TN
Texas | Tex | TX
Utah | | UT
Vermont | Vt | VT
Virginia | Va | VA
Washington | Wash | WA
West Virginia | W.Va. | WV
Wisconsin | Wis | WI
Wyoming | Wyo | WY
District of Columbia | D.C. | DC
"""

# country | its larger or often named cities, capitals left out
CITY_ROWS = """
the United States | New York City, Los Angeles, Chicago, Houston, Philadelphia, San Antonio, San Diego, Dallas
the United States | San Jose, Detroit, San Francisco, Indianapolis, Columbus, Fort Worth, Memphis, Boston
the United States | Baltimore
the United States | El Paso, Seattle, Denver, Nashville, Milwaukee, Las Vegas, Portland, Oklahoma City, Tucson
the United States | Albuquerque, Atlanta, Long Beach, Fresno, Sacramento, Mesa, Kansas City, Cleveland, Omaha
the United States | Miami
the United States | Oakland, Minneapolis, Tulsa, Honolulu, Colorado Springs, Arlington, Wichita, St. Louis
the United States | New Orleans, Tampa, Santa Ana, Anaheim, Cincinnati, Pittsburgh, Toledo, Newark, St. Paul
the United States | Buffalo
the United States | Anchorage, Baton Rouge, Salt Lake City, Des Moines, Boise, Little Rock, Tallahassee
the United States | Harrisburg, Sioux Falls, Cupertino, Palo Alto, Silicon Valley, Beverly Hills, Santa Monica
the United States | Hollywood, Malibu
the United States | Redmond, Fort Lauderdale, Orlando, Fort Hood, Guantanamo Bay, Manhattan, Brooklyn, Queens
the United States | Bronx, Staten Island, Harlem, Long Island, Long Beach, Santa Barbara
the United States | Scranton, Mount Rushmore, New England, Midwest, Cape Cod, Capitol Hill, Wall Street
the United States | Times Square, Central Park, Grand Canyon, Pasadena, Cape Canaveral
the United Kingdom | Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff
the United Kingdom | Belfast, Nottingham, Leicester, Newcastle, Southampton, Portsmouth, Brighton, Plymouth
the United Kingdom | Oxford, Wembley
the United Kingdom | Bradford, Hull, Aberdeen, Dundee, Swansea, Londonderry, Norwich, Exeter, Salisbury
the United Kingdom | Wimbledon, Heathrow, Gatwick, Westminster, Trafalgar Square, Hyde Park
Canada | Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Hamilton, Quebec City, Halifax, Saskatoon
Australia | Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, Cairns
New Zealand | Auckland, Christchurch, Dunedin
Germany | Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dusseldorf, Dortmund, Leipzig, Dresden, Hanover
Germany | Nuremberg, Bremen
France | Marseille, Lyon, Nice, Cannes, Toulouse, Strasbourg, Bordeaux, Lille, Calais, Dunkirk, Grenoble, Nantes
Italy | Milan, Naples, Turin, Venice, Florence, Palermo, Genoa, Bologna, L'Aquila, Verona
Spain | Barcelona, Seville, Malaga, Bilbao, Zaragoza
the Netherlands | Rotterdam, The Hague, Utrecht, Eindhoven
Belgium | Antwerp, Ghent, Liege, Bruges
Switzerland | Zurich, Geneva, Basel, Lausanne, Davos
Poland | Krakow, Gdansk, Lodz, Wroclaw
Sweden | Gothenburg, Malmo
Norway | Bergen, Trondheim
Denmark | Aarhus
Portugal | Porto
Greece | Thessaloniki, Piraeus, Crete, Lesbos
Turkey | Istanbul, Izmir, Antalya, Diyarbakir, Gaziantep, Bodrum
Russia | St. Petersburg, Vladivostok, Novosibirsk, Yekaterinburg, Grozny, Sochi, Kazan, Murmansk, Kaliningrad
Russia | Khabarovsk, Vostochny
Ukraine | Kiev, Kharkiv, Odesa, Odessa, Lviv, Donetsk, Luhansk, Mariupol, Dnipro, Kherson, Zaporizhzhia, Bakhmut
Ukraine | Sevastopol, Chernobyl, Bucha
China | Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Tianjin, Chongqing, Nanjing, Harbin, Xi'an, Urumqi, Lhasa
China | Dalian, Dandong
Japan | Osaka, Kyoto, Nagoya, Yokohama, Kobe, Hiroshima, Nagasaki, Sapporo, Fukuoka, Sendai
South Korea | Busan, Incheon, Daegu, Gwangju, Ulsan, Jeju, Pyeongchang
North Korea | Wonsan, Kaesong, Yongbyon, Nampo, Rason, Punggye-ri
India | Mumbai, Bombay, Delhi, Kolkata, Calcutta, Chennai, Madras, Bangalore, Hyderabad, Ahmedabad, Pune, Lucknow
India | Srinagar, Kochi
Pakistan | Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Abbottabad
Afghanistan | Kandahar, Herat, Kunduz, Jalalabad, Helmand
Iraq | Basra, Mosul, Fallujah, Kirkuk, Najaf, Karbala, Erbil, Irbil, Tikrit, Ramadi
Iran | Isfahan, Shiraz, Mashhad, Tabriz, Qom, Natanz
Syria | Aleppo, Homs, Idlib, Raqqa, Palmyra, Hama, Latakia
Israel | Tel Aviv, Haifa, Ashkelon, Eilat, Beersheba
Palestine | Gaza City, Rafah, Khan Younis, Jenin, Hebron, Nablus, Bethlehem
Egypt | Alexandria, Port Said, Luxor, Suez, Sharm el-Sheikh, Tahrir Square
Saudi Arabia | Jeddah, Mecca, Medina, Dhahran
Yemen | Aden, Hodeida, Taiz
the United Arab Emirates | Dubai, Sharjah
Libya | Benghazi, Misrata, Sirte
Morocco | Casablanca, Marrakesh, Marrakech, Fez
Nigeria | Lagos, Kano, Maiduguri, Port Harcourt
Kenya | Mombasa, Kisumu
South Africa | Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth
Brazil | Rio de Janeiro, Sao Paulo, Salvador, Recife, Porto Alegre
Argentina | Rosario
Mexico | Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Acapulco, Cancun, Veracruz, Oaxaca
Colombia | Medellin, Cali, Cartagena
Peru | Cusco, Arequipa
Ecuador | Guayaquil
Chile | Santiago, Valparaiso
Venezuela | Maracaibo
Haiti | Jacmel, Leogane
Indonesia | Surabaya, Bandung, Medan, Banda Aceh, Yogyakarta
Vietnam | Ho Chi Minh City, Saigon, Da Nang
Thailand | Phuket, Chiang Mai, Pattaya
Myanmar | Yangon, Rangoon, Mandalay
Malaysia | Penang, Putrajaya
Bangladesh | Chittagong
Ireland | Cork, Limerick, Galway
Austria | Salzburg, Graz, Innsbruck
Belgium | Brussels
Bosnia and Herzegovina | Srebrenica, Mostar
Kazakhstan | Almaty, Baikonur
Tanzania | Dar es Salaam, Zanzibar
Cuba | Guantanamo
Lebanon | Sidon
Dominican Republic | Punta Cana
"""

# Places that belong to no one country.
REGIONS = """
Africa, Asia, Europe, Antarctica, North America, South America, Latin America, Central America, Central Asia
Southeast Asia, South Asia, East Asia, Eurasia, Middle East, Near East, Far East, North Africa, West Africa
East Africa, Southern Africa, sub-Saharan Africa, Horn of Africa, Eastern Europe, Western Europe, Scandinavia
Balkans, Caucasus, Baltics, Caribbean, Arctic, Sahel, Sahara, Levant, Himalayas, Atlantic, Pacific
Mediterranean, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Mediterranean Sea, Black Sea, Red Sea
Baltic Sea, North Sea, Caspian Sea, South China Sea, East China Sea, Dead Sea, Persian Gulf, Gulf of Aden
Gulf of Mexico, Suez Canal, Panama Canal, English Channel, Korean Peninsula, Arabian Peninsula, Arabian Sea
Bay of Bengal, Strait of Hormuz, Bosporus, Danube, Rhine, Nile, Amazon River, Mississippi River, Rio Grande
Euphrates, Tigris, Alps, Andes, Rocky Mountains, Rockies, Pyrenees, Everest, Mount Everest, Asia-Pacific
Kashmir, Kurdistan, Gulf, West, Bermuda Triangle, Siberia
"""

# Seats that act for a government: name | country
SEAT_ROWS = """
Kremlin | Russia
White House | the United States
Pentagon | the United States
Capitol Hill | the United States
Downing Street | the United Kingdom
10 Downing Street | the United Kingdom
Whitehall | the United Kingdom
Buckingham Palace | the United Kingdom
Elysee | France
Elysee Palace | France
Quai d'Orsay | France
Blue House | South Korea
Brussels |
Vatican | the Vatican
Zhongnanhai | China
Foggy Bottom | the United States
Bundestag | Germany
Knesset | Israel
Duma | Russia
State Duma | Russia
"""

# Adjectives that tell a people, a faith, a language or a part of the world, and no name by themselves.
PEOPLE_WORDS = """
african asian european western eastern northern southern latin arab arabic arabian kurdish kurd persian pashtun
tamil hindu muslim moslem islamic islamist christian catholic jewish jew
protestant orthodox buddhist sikh sunni shiite shia mormon baptist methodist anglican evangelical lutheran hispanic
latino latina english scottish scots welsh gaelic latin mandarin cantonese
hebrew arabic farsi urdu bengali punjabi balkan baltic nordic scandinavian caribbean mediterranean atlantic pacific
antarctic arctic anglo englishman scotsman scot welshman black white
african-american afro-american asian-american arab-american native american-born british-born tibetan uighur uyghur
chechen catalan basque bavarian sicilian flemish roma gypsy
californian texan floridian new-yorker londoner parisian muscovite democrat democratic republican liberal
conservative labour communist socialist marxist leninist nazi zionist bolshevik tory
communist maoist islam islamism christianity judaism hinduism buddhism catholicism communism nazism zionism euro-atlantic
transatlantic gulf god allah bible koran quran torah english-speaking internet web
"""

# The last word of names of places; the words in STREETS need a name or a number before them as well.
PLACE_HEADS = frozenset(
    """
county river island islands isle road street avenue boulevard lane drive highway freeway airport airfield province
oblast krai raion prefecture district region peninsula
mountain mountains valley lake sea ocean bay gulf strait straits canal beach coast harbor harbour port park square
bridge tunnel hill hills heights forest desert canyon creek
falls springs village town city township borough state territory plaza motel inn restaurant cafe casino cemetery stadium arena cape cosmodrome
spaceport mall hotel resort prison jail penitentiary palace castle tower towers
building station terminal plateau glacier volcano basin reef archipelago parish governorate emirate camp ranch
crossing gardens garden place
""".split()
)
# Words that open names of places: "Mount Fuji", "Lake Victoria", "Gulf of Aden".
PLACE_OPENERS = frozenset(
    """
        mount mt lake cape port fort gulf bay strait isle camp ft point sea straits rio san santa el los las rue
        via piazza plaza place calle
    """.split()
)
PLACE_OF = frozenset(
    """
        gulf bay strait straits sea isle republic kingdom cape port province city town village district state
        duchy island horn cote ivory bank
    """.split()
)


class Place(NamedTuple):
    """A place: its usual name, the country it lies in ("" where none or unknown), and what it is."""

    name: str
    country: str
    kind: str  # country, capital, state, part, city, region, seat


class Gazetteer:
    """The rows above, indexed by lower-case form."""

    def __init__(self) -> None:
        self.places: dict[str, Place] = {}
        self.peoples: dict[str, str] = {}  # lower-case adjective or people -> country
        self.articled: dict[str, str] = {}  # country -> the name as it stands after a preposition
        self.abbreviations: dict[str, str] = {}  # what may follow a town and a comma: "Miss" -> "Mississippi"
        self._countries()
        self._parts()
        self._cities()
        for name in _cells(REGIONS):
            self.places.setdefault(name.lower(), Place(name, "", "region"))
        for row in SEAT_ROWS.strip().splitlines():
            name, country = (cell.strip() for cell in row.split("|"))
            self.places[name.lower()] = Place(
                name, country.removeprefix("the "), "seat" if country != "" else "capital"
            )
        # Longest name in words, for scans.
        self.longest = max(len(name.split()) for name in self.places)

    def _countries(self) -> None:
        for row in COUNTRY_ROWS.strip().splitlines():
            articled, people, capital, others = (cell.strip() for cell in row.split("|"))
            name = articled.removeprefix("the ")
            self.articled[name] = articled
            for form in (name, *_cells(others)):
                self.places[form.lower()] = Place(name, name, "country")
            for word in _cells(people):
                self.peoples[word.lower()] = name
                self.peoples.setdefault(
                    word.lower().replace("man", "men") if word.endswith("man") else word.lower() + "s", name
                )
            if capital:
                self.places.setdefault(capital.lower(), Place(capital, name, "capital"))
        self.places["united states of america"] = self.places["united states"]

    def _parts(self) -> None:
        for row in STATE_ROWS.strip().splitlines():
            name, short, postal = (cell.strip() for cell in row.split("|"))
            if name not in ("Georgia", "Washington"):
                self.places[name.lower()] = Place(name, "United States", "state")
            for form in (*_cells(short), postal):
                self.abbreviations[form] = name
        for row in PART_ROWS.strip().splitlines():
            country, *parts = (cell.strip() for cell in row.split("|"))
            for part in parts:
                name, _, other = (cell.strip() for cell in part.partition("="))
                place = Place(name, country.removeprefix("the "), "part")
                self.places.setdefault(name.lower(), place)
                if other:
                    self.abbreviations[other] = name
                    if len(other) > 4:
                        self.places.setdefault(other.lower(), place)

    def _cities(self) -> None:
        for row in CITY_ROWS.strip().splitlines():
            country, cities = row.split("|")
            for city in _cells(cities):
                self.places.setdefault(city.lower(), Place(city, country.strip().removeprefix("the "), "city"))


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.replace("\n", ",").split(",") if cell.strip()]


@cache
def gazetteer() -> Gazetteer:
    """The only gazetteer, built at first use."""
    return Gazetteer()
