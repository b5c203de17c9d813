UNWIND $rows AS row
MERGE (s:Setting {name: row[0]}) SET s.value = row[1]
