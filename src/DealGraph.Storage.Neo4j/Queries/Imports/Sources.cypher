UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id, s.source_type AS type, s.publisher AS publisher, s.published_on AS publishedOn, s.syndicated_from AS syndicatedFrom
