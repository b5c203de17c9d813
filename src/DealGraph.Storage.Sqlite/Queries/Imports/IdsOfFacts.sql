SELECT DISTINCT subject FROM claims WHERE subject > ?1 AND subject < ?2
