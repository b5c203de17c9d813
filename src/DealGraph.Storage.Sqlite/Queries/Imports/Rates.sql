SELECT currency, date, usd_per_unit, source FROM exchange_rates ORDER BY id
