MATCH (r:ExchangeRate) RETURN r.id AS id, r.currency AS currency, r.date AS date, r.usd_per_unit AS usdPerUnit, r.source AS source
