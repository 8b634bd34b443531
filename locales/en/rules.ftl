# The law a plan rests on: short names of the rules, how far each was checked, units, and what
# is said of a pack that does not load. $rule is the key of a rule, $step and $line are numbers.

## Regimes

rule-auto-entrepreneur-ceilings = Auto-entrepreneur: turnover ceilings
rule-auto-entrepreneur-mixed = Auto-entrepreneur: ceiling of two activities
rule-auto-entrepreneur-tax = Auto-entrepreneur: income tax
rule-auto-entrepreneur-vat = Auto-entrepreneur: VAT
rule-auto-entrepreneur-professional-tax = Auto-entrepreneur: professional tax
rule-auto-entrepreneur-card = Auto-entrepreneur: price of the card
rule-auto-entrepreneur-declaration = Auto-entrepreneur: how often to declare
rule-one-client = Services to one client: withholding tax
rule-complementary-duty = Complementary duty, each quarter
rule-cpu-ceilings = CPU: turnover ceilings
rule-cpu-years-above = CPU: years above the ceiling
rule-cpu-rate = CPU: rate
rule-cpu-gains-rate = CPU: rate on gains
rule-cpu-professional-tax = CPU: professional tax
rule-income-tax = Income tax: scale
rule-family-deduction = Income tax: dependants
rule-vat-rates = VAT: normal rates
rule-vat-small-makers = VAT: threshold of small makers and services
rule-vat-resellers = VAT: threshold of resellers
rule-vat-on-interest = VAT on bank interest
rule-company-tax = Corporate tax: rates
rule-minimum-contribution = Minimum contribution
rule-cooperative-turnover = Cooperative: ceiling of the exemption
rule-new-activity-professional-tax = New activity: professional tax

## Staff

rule-contributions = CNSS: social contributions
rule-minimum-hour = Minimum wage of an hour (SMIG)
rule-minimum-day = Minimum wage of a day in agriculture (SMAG)
rule-working-month = Month of work at the minimum wage
rule-self-employed-income = Self-employed with accounts: flat-rate income
rule-self-employed-rates = Self-employed with accounts: contributions

rule-branch-short-term = Short-term benefits and loss of employment
rule-branch-pension = Long-term benefits (pension)
rule-branch-family = Family allowances
rule-branch-health = Compulsory health insurance (AMO)
rule-branch-training = Vocational training tax

## Accounts

rule-usual-depreciation = Straight-line depreciation: usual rates
rule-setup-costs-years = Formation costs: years of depreciation
rule-declining = Declining balance: coefficients
rule-bookkeeping = Accounts of a small trader

rule-asset-buildings = Buildings
rule-asset-patents = Patents
rule-asset-furniture = Furniture
rule-asset-large-computers = Large computers
rule-asset-equipment = Fixed equipment and tools
rule-asset-computers = Microcomputers
rule-asset-vehicles = Vehicles

## Finance

rule-small-credit-caps = Micro-credit: ceilings
rule-scheme-small-credit = Micro-credit in a solidarity group
rule-scheme-intelaka = Intelaka
rule-scheme-forsa = Forsa
rule-forsa-holiday = Forsa: payment holiday
rule-scheme-indh = INDH: young people’s businesses
rule-scheme-indh-social = INDH: social economy
rule-scheme-moukawalati = Moukawalati

rule-ask-bank = To be checked with the bank
rule-ask-forsa = To be checked with the Forsa scheme
rule-ask-indh = To be checked with the INDH
rule-ask-small-credit = To be checked with the micro-credit institution
rule-ask-ended = The scheme has ended

## What a rule rests on

confidence-high = official or 2 sources
confidence-medium = one source
confidence-low = not verified
rule-no-source = no source found
rule-start-law = since { $month }
rule-start-at-latest = since { $month } at the latest
rule-until = until { $month }
rule-overridden = changed in this workbook
rule-checked-on = rules checked on { $date }

## Units

rule-unit-hour = an hour
rule-unit-day = a day
rule-unit-month = a month
rule-unit-quarter = a quarter
rule-unit-year = a year
rule-unit-once = once

## A file of rules that does not open

rule-error-not-a-pack = This file holds no rules that can be read (line { $line }).
rule-error-not-a-day = The day of the check is written like 2026-02-02.
rule-error-unknown = There is no rule { $rule }.
rule-error-repeated = The rule { $rule } is written twice.
rule-error-missing = The rule { $rule } is missing.
rule-error-unreadable = Rule { $rule }, step { $step }: the value has another shape than it should.
rule-error-no-step = Rule { $rule }, step { $step }: at least one date and value is needed.
rule-error-order = Rule { $rule }, step { $step }: the dates do not follow one another.
rule-error-overlap = Rule { $rule }, step { $step }: the step before it still holds.
rule-error-gap = Rule { $rule }, step { $step }: months before it have no rule.
rule-error-source = Rule { $rule }, step { $step }: the source is missing.
