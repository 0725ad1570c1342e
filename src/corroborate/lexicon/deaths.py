"""What people die of, in sorts that exclude each other, and how it is told."""

# A row: a sort, and the words for it; who dies of one sort is hardly said to die of another without more words.
CAUSE_ROWS = """
cancer | cancer, leukemia, leukaemia, lymphoma, tumor, tumour, melanoma
heart | heart attack, heart failure, heart disease, heart condition, heart ailment, cardiac arrest, heart problems
stroke | stroke, brain hemorrhage, brain haemorrhage, aneurysm
lungs | pneumonia, emphysema, bronchitis, lung disease, respiratory failure
aids | aids, hiv
dementia | alzheimer's, alzheimer's disease, parkinson's disease, dementia
diabetes | diabetes
kidneys | kidney failure, kidney disease
liver | liver failure, liver disease, cirrhosis
overdose | overdose
drowning | drowning
shot | gunshot wound, gunshot wounds, gunshot
stabbing | stab wound, stab wounds
smoke | smoke inhalation, asphyxiation, carbon monoxide poisoning
cold | hypothermia, exposure
seizure | seizure, epilepsy
"""
CAUSES = {
    word.strip(): row.partition("|")[0].strip()
    for row in CAUSE_ROWS.strip().splitlines()
    for word in row.partition("|")[2].split(",")
}

# What a cancer is of; two that differ are two causes.
ORGANS = frozenset(
    "lung breast prostate colon pancreatic stomach brain bone liver throat kidney ovarian skin bladder cervical".split()
)
