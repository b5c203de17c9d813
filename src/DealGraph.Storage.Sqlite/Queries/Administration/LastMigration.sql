SELECT max(name) FROM migrations
