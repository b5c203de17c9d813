-- What one import remembers until it ends; each connection has its own. State: see SubjectState.
CREATE TEMP TABLE subjects (subject TEXT NOT NULL PRIMARY KEY, state INTEGER NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE read_files (file TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE withdrawn_claims (subject TEXT NOT NULL, property TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (subject, property, source)) WITHOUT ROWID;
CREATE TEMP TABLE withdrawn_records (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE targets (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE missing (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE reference_columns (kind TEXT NOT NULL, property TEXT NOT NULL, seed_column TEXT NOT NULL, PRIMARY KEY (kind, property)) WITHOUT ROWID;
