SELECT source_type, publisher, published_on, syndicated_from FROM sources WHERE id = ?1
