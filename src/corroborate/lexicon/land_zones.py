"""How far ahead of GMT the clocks of each country are.

A row: minutes ahead of GMT in winter, of each of its zones and of those it kept since about 1990 | whose summer time
adds an hour | countries. Summer time is that of Europe (eu), of North America (us), of the south (south), one that has
come and gone (some) or none (-). Source: general knowledge of an atlas.
"""

ROWS = """
-600 -540 -480 -420 -360 -300 | us | United States
-480 -420 -360 -300 -240 -210 | us | Canada
-480 -420 -360 -300 | some | Mexico
-360 | some | Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Belize
-300 | - | Panama, Jamaica, Colombia
-360 -300 | some | Ecuador, Peru
-300 -240 | us | Cuba, Haiti, Bahamas
-240 | some | Dominican Republic, Barbados
-240 | - | Bolivia, Guyana, Trinidad and Tobago, Grenada
-270 -240 | - | Venezuela
-360 -300 -240 | south | Chile
-240 -180 | south | Paraguay
-300 -240 -180 -120 | south | Brazil
-240 -180 | some | Argentina, Uruguay
-180 | - | Suriname
-60 0 | eu | Portugal
-60 | - | Cape Verde
0 | eu | United Kingdom, Ireland
0 | - | Iceland, Ghana, Senegal, Mali, Ivory Coast, Liberia, Sierra Leone, Guinea, Gambia, Mauritania, Burkina Faso, Togo
0 60 | some | Morocco
0 60 | eu | Spain
60 | eu | France, Germany, Italy, Netherlands, Belgium, Luxembourg, Switzerland, Austria, Poland, Czech Republic, Slovakia
60 | eu | Hungary, Slovenia, Croatia, Serbia, Montenegro, Kosovo, North Macedonia, Albania, Bosnia and Herzegovina, Malta
60 | eu | Denmark, Norway, Sweden, Monaco, Andorra, Vatican
60 | - | Algeria, Nigeria, Niger, Benin, Cameroon, Gabon, Angola, Chad, Central African Republic
60 | - | Equatorial Guinea
60 | some | Tunisia
60 120 | - | Congo
60 120 | some | Libya, Namibia
120 | eu | Greece, Finland, Estonia, Latvia, Lithuania, Romania, Bulgaria, Moldova, Cyprus
120 180 | eu | Ukraine, Turkey
120 180 | some | Egypt, Israel, Lebanon, Syria, Jordan, Belarus
120 | - | South Africa, Zimbabwe, Zambia, Mozambique, Malawi, Botswana, Rwanda, Burundi, Lesotho, Eswatini
120 180 | - | Sudan, South Sudan
120 180 240 300 360 420 480 540 600 660 720 | some | Russia
180 | - | Saudi Arabia, Kuwait, Qatar, Bahrain, Yemen, Kenya, Tanzania, Uganda, Ethiopia, Eritrea, Somalia, Djibouti
180 | - | Madagascar
180 | some | Iraq
180 240 300 | some | Georgia, Armenia, Azerbaijan
210 | some | Iran
240 | - | United Arab Emirates, Oman, Seychelles
240 | some | Mauritius
270 | - | Afghanistan
300 | some | Pakistan
300 | - | Uzbekistan, Turkmenistan, Tajikistan, Maldives
300 360 | some | Kazakhstan, Kyrgyzstan
330 | - | India
330 360 390 | - | Sri Lanka
345 | - | Nepal
360 | some | Bangladesh
360 | - | Bhutan
390 | - | Myanmar
420 | - | Thailand, Vietnam, Cambodia, Laos
420 480 540 | - | Indonesia
420 480 | some | Mongolia
480 | - | China, Hong Kong, Taiwan, Singapore, Malaysia, Brunei, Philippines
540 | - | Japan, South Korea, East Timor
510 540 | - | North Korea
480 570 600 | south | Australia
600 | - | Papua New Guinea
660 | - | Solomon Islands, Vanuatu
720 | south | New Zealand
720 | some | Fiji
-660 780 | some | Samoa
780 | some | Tonga
"""
SUMMERS = frozenset({"eu", "us", "south", "some", "-"})
LAND_ZONES: dict[str, tuple[tuple[int, ...], str]] = {
    land.strip().lower(): (tuple(int(minutes) for minutes in offsets.split()), rule.strip())
    for offsets, rule, lands in (row.split("|") for row in ROWS.strip().splitlines())
    for land in lands.split(",")
}
