// Counts the graph again and forgets the plans of queries, which were made for the graph as it was.
CALL db.prepareForReplanning()
