"""What lies in what, where the gazetteer of `places` does not say: cities in states, sites in regions and so on.

A row: the outer place | the places in it. An outer place may have several rows, and be an inner one in another.
"""

from collections.abc import Iterable
from functools import cache

from .places import gazetteer

ROWS = """
Alabama | Birmingham AL, Montgomery, Mobile, Huntsville, Tuscaloosa
Alaska | Anchorage, Juneau, Fairbanks
Arizona | Phoenix, Tucson, Mesa, Flagstaff, Grand Canyon, Scottsdale
Arkansas | Little Rock, Fayetteville
California | Los Angeles, San Diego, San Jose, San Francisco, Fresno, Sacramento, Long Beach, Oakland, Santa Ana
California | Anaheim, Cupertino, Palo Alto, Silicon Valley, Beverly Hills, Santa Monica, Malibu, Santa Barbara
California | West Hollywood, Pasadena, Mountain View, Menlo Park
California | Los Angeles County, Orange County, San Bernardino, Bay Area, Berkeley, Stanford, Yosemite
Los Angeles | Hollywood, Burbank
Colorado | Denver, Colorado Springs, Aurora, Boulder, Aspen
Connecticut | Hartford, New Haven, Norwalk, Newtown, Bridgeport
Delaware | Wilmington
Florida | Miami, Tampa, Orlando, Jacksonville, Tallahassee, Fort Lauderdale, Cape Canaveral, Palm Beach
Florida | St. Petersburg FL
Georgia US | Atlanta, Savannah, Augusta
Hawaii | Honolulu, Pearl Harbor, Maui, Oahu
Idaho | Boise
Illinois | Chicago, Springfield IL, Peoria
Indiana | Indianapolis, Fort Wayne, Gary
Iowa | Des Moines, Cedar Rapids
Kansas | Wichita, Topeka
Kentucky | Louisville, Lexington
Louisiana | New Orleans, Baton Rouge, Shreveport
Maine | Augusta ME, Bangor
Maryland | Baltimore, Annapolis, Silver Spring, Bethesda, Fort Meade
Massachusetts | Boston, Cambridge MA, Worcester, Cape Cod, Salem MA
Michigan | Detroit, Lansing, Ann Arbor, Grand Rapids, Flint, Dearborn
Minnesota | Minneapolis, St. Paul, Duluth
Mississippi | Jackson, Biloxi
Missouri | Kansas City, St. Louis, Jefferson City, Ferguson
Montana | Billings, Helena
Nebraska | Omaha, Lincoln
Nevada | Las Vegas, Reno, Carson City
New Jersey | Newark, Jersey City, Trenton, Princeton, Atlantic City
New Mexico | Albuquerque, Santa Fe, Roswell, Los Alamos
New York | New York City, Buffalo, Albany, Rochester, Syracuse, Long Island
New York City | Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, Wall Street, Times Square, Central Park
New York City | Broadway, Ground Zero
Manhattan | Greenwich Village, West Village, East Village, Harlem, East Harlem, SoHo, Tribeca, Chinatown, Little Italy
Manhattan | Lower East Side, Upper East Side, Upper West Side, Chelsea, Midtown Manhattan, Lower Manhattan, Times Square
Manhattan | Central Park, Wall Street, Ground Zero, Washington Heights, Inwood, Battery Park, Union Square, Murray Hill
Brooklyn | Williamsburg, Bedford-Stuyvesant, Bensonhurst, Coney Island, Flatbush, Park Slope, Crown Heights, Bay Ridge
Brooklyn | Brighton Beach, Bushwick, Brownsville, Canarsie, Sheepshead Bay, Borough Park, Prospect Park
Queens | Astoria, Flushing, Jamaica Queens, Forest Hills, Howard Beach, Ozone Park, Far Rockaway, Long Island City
Queens | Jackson Heights, Rockaway Beach
Bronx | South Bronx, Riverdale NY, Yankee Stadium, Morrisania
North Carolina | Charlotte, Raleigh, Durham, Greensboro, Fort Bragg
North Dakota | Fargo, Bismarck
Ohio | Columbus, Cleveland, Cincinnati, Toledo, Akron, Dayton
Oklahoma | Oklahoma City, Tulsa
Oregon | Portland, Eugene, Salem OR
Pennsylvania | Philadelphia, Pittsburgh, Harrisburg, Scranton, Allentown, Hershey
Rhode Island | Providence, Newport
South Carolina | Charleston, Columbia, Greenville
South Dakota | Sioux Falls, Mount Rushmore
Tennessee | Memphis, Nashville, Knoxville, Chattanooga
Texas | Houston, San Antonio, Dallas, Fort Worth, El Paso, Austin, Arlington, Fort Hood, Galveston, Lubbock, Waco
Texas | Crawford, Uvalde
Utah | Salt Lake City, Provo, Park City
Vermont | Burlington, Montpelier
Virginia | Richmond, Norfolk VA, Virginia Beach, Alexandria VA, Quantico, Blacksburg, Charlottesville, Langley
Washington state | Seattle, Spokane, Tacoma, Redmond, Olympia
Wisconsin | Milwaukee, Madison, Green Bay, Kenosha
Wyoming | Cheyenne, Jackson Hole, Yellowstone
Washington | Capitol Hill, White House, Foggy Bottom, National Mall
United States | Guantanamo Bay, New England, Midwest, Silicon Valley, Northeast US, Georgia US, Washington state
New England | Maine, New Hampshire, Vermont, Massachusetts, Rhode Island, Connecticut
England | London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Nottingham, Leicester, Newcastle
England | Southampton, Portsmouth, Brighton, Plymouth, Oxford, Bradford, Hull, Norwich, Exeter, Salisbury, Cornwall
England | Kent, Essex, Sussex, Surrey, Yorkshire, Lancashire, Devon, Dorset, Norfolk, Suffolk, Hampshire
England | Lincolnshire, Cambridgeshire, Oxfordshire, Merseyside, Cumbria, Northumberland, Somerset, Wiltshire
England | Gloucestershire
London | Wembley, Wimbledon, Heathrow, Westminster, Whitehall, Downing Street, Buckingham Palace, Trafalgar Square
London | Hyde Park
Scotland | Glasgow, Edinburgh, Aberdeen, Dundee
Wales | Cardiff, Swansea
Northern Ireland | Belfast, Londonderry
Ontario | Toronto, Ottawa, Hamilton
Quebec | Montreal, Quebec City
British Columbia | Vancouver, Victoria BC
Alberta | Calgary, Edmonton
Manitoba | Winnipeg
New South Wales | Sydney, Newcastle NSW
Queensland | Brisbane, Gold Coast, Cairns
Victoria | Melbourne
Western Australia | Perth
South Australia | Adelaide
Tasmania | Hobart
Northern Territory | Darwin
Amur Oblast | Vostochny Cosmodrome, Vostochny, Blagoveshchensk, Tsiolkovsky
Russian Far East | Amur Oblast, Primorye, Khabarovsk, Khabarovsk Krai, Vladivostok, Sakhalin, Kamchatka
Primorye | Vladivostok, Khasan, Artyom
Khabarovsk Krai | Khabarovsk, Komsomolsk-on-Amur
Russia | Russian Far East, Amur Oblast, Khabarovsk Krai, Belgorod, Bryansk, Kursk, Rostov, Plesetsk, Engels
Chechnya | Grozny
Tatarstan | Kazan
Moscow | Kremlin, Red Square
Crimea | Sevastopol, Simferopol, Kerch, Yalta
Kazakhstan | Baikonur Cosmodrome
Kharkiv Oblast | Kharkiv, Izium, Kupiansk
Donbas | Donetsk, Luhansk, Donetsk Oblast, Luhansk Oblast
Donetsk Oblast | Donetsk, Mariupol, Bakhmut, Avdiivka, Kramatorsk
Kyiv Oblast | Bucha, Irpin
Ukraine | Kharkiv Oblast, Donetsk Oblast, Luhansk Oblast, Kyiv Oblast
Bavaria | Munich, Nuremberg
Hesse | Frankfurt
North Rhine-Westphalia | Cologne, Dusseldorf, Dortmund, Bonn
Saxony | Leipzig, Dresden
Catalonia | Barcelona
Andalusia | Seville, Malaga
Sicily | Palermo, Catania
Lombardy | Milan
Tuscany | Florence, Pisa
Lazio | Rome
Abruzzo | L'Aquila
Provence | Marseille
Sichuan | Chengdu, Wenchuan
Guangdong | Guangzhou, Shenzhen
Hubei | Wuhan
Xinjiang | Urumqi, Kashgar
Tibet | Lhasa
Sumatra | Aceh, Medan, Padang
Aceh | Banda Aceh
Java | Jakarta, Bandung, Surabaya, Yogyakarta
Bali | Denpasar, Kuta
Maharashtra | Mumbai, Pune
Kashmir | Srinagar
Punjab | Lahore, Amritsar
Sindh | Karachi
Balochistan | Quetta
Helmand | Lashkar Gah, Sangin
Gaza Strip | Gaza City, Rafah, Khan Younis
West Bank | Ramallah, Jenin, Hebron, Nablus, Bethlehem
Kurdistan | Erbil, Irbil
Darfur | El Fasher, Nyala
South Sudan | Unity State, Upper Nile, Bentiu, Malakal
Europe | Albania, Andorra, Austria, Belarus, Belgium, Bosnia and Herzegovina, Bulgaria, Croatia, Cyprus
Europe | Czech Republic, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy
Europe | Kosovo, Latvia, Liechtenstein, Lithuania, Luxembourg, Malta, Moldova, Monaco, Montenegro, Netherlands
Europe | North Macedonia, Norway, Poland, Portugal, Romania, Russia, Serbia, Slovakia, Slovenia, Spain, Sweden
Europe | Switzerland, Turkey, Ukraine, United Kingdom, Vatican, Balkans, Scandinavia, Eastern Europe, Western Europe
Europe | Baltics
Scandinavia | Denmark, Norway, Sweden
Balkans | Albania, Bosnia and Herzegovina, Bulgaria, Croatia, Kosovo, Montenegro, North Macedonia, Serbia, Greece
Baltics | Estonia, Latvia, Lithuania
Asia | Afghanistan, Armenia, Azerbaijan, Bangladesh, Bhutan, Brunei, Cambodia, China, East Timor, Georgia, Hong Kong
Asia | India, Indonesia, Japan, Kazakhstan, Kyrgyzstan, Laos, Malaysia, Maldives, Mongolia, Myanmar, Nepal
Asia | North Korea, Pakistan, Philippines, Russia, Singapore, South Korea, Sri Lanka, Taiwan, Tajikistan, Thailand
Asia | Turkey, Turkmenistan, Uzbekistan, Vietnam, Middle East, Central Asia, Southeast Asia, South Asia, East Asia
Middle East | Bahrain, Egypt, Iran, Iraq, Israel, Jordan, Kuwait, Lebanon, Oman, Palestine, Qatar, Saudi Arabia
Middle East | Syria, Turkey, United Arab Emirates, Yemen
Central Asia | Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan
Southeast Asia | Brunei, Cambodia, East Timor, Indonesia, Laos, Malaysia, Myanmar, Philippines, Singapore, Thailand
Southeast Asia | Vietnam
South Asia | Afghanistan, Bangladesh, Bhutan, India, Maldives, Nepal, Pakistan, Sri Lanka
East Asia | China, Japan, Mongolia, North Korea, South Korea, Taiwan, Hong Kong
Korean Peninsula | North Korea, South Korea
Caucasus | Armenia, Azerbaijan, Georgia, Chechnya, Dagestan, Ingushetia, North Ossetia
Africa | Algeria, Angola, Benin, Botswana, Burkina Faso, Burundi, Cameroon, Cape Verde, Central African Republic
Africa | Chad, Comoros, Congo, Djibouti, Egypt, Equatorial Guinea, Eritrea, Eswatini, Ethiopia, Gabon, Gambia, Ghana
Africa | Guinea, Guinea-Bissau, Ivory Coast, Kenya, Lesotho, Liberia, Libya, Madagascar, Malawi, Mali, Mauritania
Africa | Mauritius, Morocco, Mozambique, Namibia, Niger, Nigeria, Rwanda, Senegal, Seychelles, Sierra Leone, Somalia
Africa | South Africa, South Sudan, Sudan, Tanzania, Togo, Tunisia, Uganda, Zambia, Zimbabwe, North Africa
Africa | West Africa, East Africa, Southern Africa, Horn of Africa, Sahel
Horn of Africa | Djibouti, Eritrea, Ethiopia, Somalia, Kenya, Sudan
North America | Canada, Mexico, United States, Greenland, Central America, Caribbean
Central America | Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama
Caribbean | Bahamas, Barbados, Cuba, Dominican Republic, Grenada, Haiti, Jamaica, Puerto Rico, Trinidad and Tobago
Latin America | Mexico, Central America, South America, Caribbean
South America | Argentina, Bolivia, Brazil, Chile, Colombia, Ecuador, Guyana, Paraguay, Peru, Suriname, Uruguay
South America | Venezuela
Indian Ocean | Gulf of Aden, Arabian Sea, Bay of Bengal, Persian Gulf, Red Sea
Atlantic | Gulf of Mexico, English Channel, North Sea, Mediterranean
Mediterranean | Crete, Sicily, Sardinia, Malta, Cyprus, Lesbos
"""

# Outer places of which no two share any ground; what lies in the one does not lie in the other.
APART = """
Manhattan, Brooklyn, Queens, Bronx, Staten Island
England, Scotland, Wales, Northern Ireland
Sumatra, Java, Bali, Borneo, Sulawesi
Luzon, Mindanao, Leyte, Cebu, Samar
Honshu, Hokkaido, Kyushu, Okinawa
Sicily, Sardinia, Crete, Malta, Cyprus
Maui, Oahu
"""

# Regions of which reports differ as to what belongs to them.
VAGUE_REGIONS = frozenset(
    name.strip()
    for name in """
middle east, near east, far east, latin america, mediterranean, caribbean, gulf, persian gulf, indian ocean, atlantic
pacific, balkans, baltics, scandinavia, west, levant, sahel, europe, asia, eastern europe, western europe
""".replace("\n", ",").split(",")
    if name.strip()
)


def distinct(first: Iterable[str], second: Iterable[str]) -> bool:
    """One of two ways up passes a place that shares no ground with a place on the other. Names in lower case."""
    own, other = frozenset(first), frozenset(second)
    return any(own & row and other & row and not own & other & row for row in _apart())


@cache
def _apart() -> tuple[frozenset[str], ...]:
    rows = APART.strip().lower().splitlines()
    return tuple(frozenset(name.strip() for name in row.split(",")) for row in rows)


@cache
def outers() -> dict[str, tuple[str, ...]]:
    """Lower-case place -> the lower-case places that it lies in directly."""
    table: dict[str, list[str]] = {}
    for row in ROWS.strip().splitlines():
        outer, inner = row.split("|")
        for name in inner.split(","):
            table.setdefault(name.strip().lower(), []).append(outer.strip().lower())
    for form, place in gazetteer().places.items():
        if place.country and place.country.lower() not in (form, place.name.lower()):
            table.setdefault(place.name.lower(), []).append(place.country.lower())
    return {name: tuple(dict.fromkeys(found)) for name, found in table.items()}
