DELETE FROM search_texts WHERE fact = ?1
