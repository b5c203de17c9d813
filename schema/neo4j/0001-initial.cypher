// What keeps the graph sound and its queries fast: an id for each kind, and an index for each part of a field (DealGraph.Storage/Fields) that
// the catalogue wants to filter or order by. References have none: queries follow their relationships. A test holds this file against the
// catalogue. Every statement ends with a semicolon at the end of a line, and does nothing when it was done before.

CREATE CONSTRAINT sources_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX sources_by_publisher IF NOT EXISTS FOR (n:Source) ON (n.publisher);
CREATE INDEX sources_by_publisher_folded IF NOT EXISTS FOR (n:Source) ON (n.publisher_folded);
CREATE INDEX sources_by_published_on_earliest IF NOT EXISTS FOR (n:Source) ON (n.published_on_earliest);
CREATE INDEX sources_by_source_type IF NOT EXISTS FOR (n:Source) ON (n.source_type);

CREATE CONSTRAINT exchange_rates_id IF NOT EXISTS FOR (n:ExchangeRate) REQUIRE n.id IS UNIQUE;
CREATE INDEX exchange_rates_by_currency IF NOT EXISTS FOR (n:ExchangeRate) ON (n.currency);

CREATE CONSTRAINT organizations_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE INDEX organizations_by_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX organizations_by_name_folded IF NOT EXISTS FOR (n:Organization) ON (n.name_folded);
CREATE INDEX organizations_by_entity_type IF NOT EXISTS FOR (n:Organization) ON (n.entity_type);
CREATE INDEX organizations_by_country IF NOT EXISTS FOR (n:Organization) ON (n.country);

CREATE CONSTRAINT people_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE INDEX people_by_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX people_by_name_folded IF NOT EXISTS FOR (n:Person) ON (n.name_folded);

CREATE CONSTRAINT models_id IF NOT EXISTS FOR (n:AiModel) REQUIRE n.id IS UNIQUE;
CREATE INDEX models_by_name IF NOT EXISTS FOR (n:AiModel) ON (n.name);
CREATE INDEX models_by_name_folded IF NOT EXISTS FOR (n:AiModel) ON (n.name_folded);

CREATE CONSTRAINT names_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE INDEX names_by_value IF NOT EXISTS FOR (n:Name) ON (n.value);
CREATE INDEX names_by_value_folded IF NOT EXISTS FOR (n:Name) ON (n.value_folded);

CREATE CONSTRAINT identifiers_id IF NOT EXISTS FOR (n:Identifier) REQUIRE n.id IS UNIQUE;
CREATE INDEX identifiers_by_value IF NOT EXISTS FOR (n:Identifier) ON (n.value);
// No constraint: the same identifier may be claimed for two entities, of which sources then disagree.
CREATE INDEX identifiers_by_scheme_and_value IF NOT EXISTS FOR (n:Identifier) ON (n.scheme, n.value);

CREATE CONSTRAINT deals_id IF NOT EXISTS FOR (n:Deal) REQUIRE n.id IS UNIQUE;
CREATE INDEX deals_by_deal_type IF NOT EXISTS FOR (n:Deal) ON (n.deal_type);
CREATE INDEX deals_by_status IF NOT EXISTS FOR (n:Deal) ON (n.status);
CREATE INDEX deals_by_announced_on_earliest IF NOT EXISTS FOR (n:Deal) ON (n.announced_on_earliest);
CREATE INDEX deals_by_completed_on_earliest IF NOT EXISTS FOR (n:Deal) ON (n.completed_on_earliest);
CREATE INDEX deals_by_price_usd IF NOT EXISTS FOR (n:Deal) ON (n.price_usd);
CREATE INDEX deals_by_price_usd_min IF NOT EXISTS FOR (n:Deal) ON (n.price_usd_min);
CREATE INDEX deals_by_percent_acquired_min IF NOT EXISTS FOR (n:Deal) ON (n.percent_acquired_min);

CREATE CONSTRAINT deal_parties_id IF NOT EXISTS FOR (n:DealParty) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT considerations_id IF NOT EXISTS FOR (n:Consideration) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT deal_links_id IF NOT EXISTS FOR (n:DealLink) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT stakes_id IF NOT EXISTS FOR (n:Stake) REQUIRE n.id IS UNIQUE;
CREATE INDEX stakes_by_interest_type IF NOT EXISTS FOR (n:Stake) ON (n.interest_type);
CREATE INDEX stakes_by_share_min IF NOT EXISTS FOR (n:Stake) ON (n.share_min);
CREATE INDEX stakes_by_valid_from_earliest IF NOT EXISTS FOR (n:Stake) ON (n.valid_from_earliest);

CREATE CONSTRAINT appointments_id IF NOT EXISTS FOR (n:Appointment) REQUIRE n.id IS UNIQUE;
CREATE INDEX appointments_by_role_type IF NOT EXISTS FOR (n:Appointment) ON (n.role_type);
CREATE INDEX appointments_by_announced_on_earliest IF NOT EXISTS FOR (n:Appointment) ON (n.announced_on_earliest);
CREATE INDEX appointments_by_started_on_earliest IF NOT EXISTS FOR (n:Appointment) ON (n.started_on_earliest);

CREATE CONSTRAINT compensation_offers_id IF NOT EXISTS FOR (n:CompensationOffer) REQUIRE n.id IS UNIQUE;
CREATE INDEX compensation_offers_by_offered_on_earliest IF NOT EXISTS FOR (n:CompensationOffer) ON (n.offered_on_earliest);

CREATE CONSTRAINT model_releases_id IF NOT EXISTS FOR (n:ModelRelease) REQUIRE n.id IS UNIQUE;
CREATE INDEX model_releases_by_released_on_earliest IF NOT EXISTS FOR (n:ModelRelease) ON (n.released_on_earliest);

CREATE CONSTRAINT statements_id IF NOT EXISTS FOR (n:PublicStatement) REQUIRE n.id IS UNIQUE;
CREATE INDEX statements_by_stance IF NOT EXISTS FOR (n:PublicStatement) ON (n.stance);
CREATE INDEX statements_by_stated_on_earliest IF NOT EXISTS FOR (n:PublicStatement) ON (n.stated_on_earliest);

CREATE CONSTRAINT claims_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
// No constraint on subject, property and source, which only one claim may have together: it would take a quarter of the time of an import.
// Imports find claims by the relationships of their facts, and store info counts claims that are there twice.

CREATE CONSTRAINT conflicts_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT import_runs_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_runs_by_started_at IF NOT EXISTS FOR (n:ImportRun) ON (n.started_at);

// Folded text: words are parted by single spaces, which is all that the analyzer looks at.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Organization|Person|AiModel|Deal|Name) ON EACH [n.name_folded, n.title_folded, n.value_folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };

// What only the store needs: migrations, the files it holds, what claims said before, single values, and who imports now.
CREATE CONSTRAINT migrations_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT imported_files_key IF NOT EXISTS FOR (n:ImportedFile) REQUIRE (n.dataset, n.file) IS UNIQUE;
CREATE CONSTRAINT settings_name IF NOT EXISTS FOR (n:Setting) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT import_locks_name IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.name IS UNIQUE;
CREATE INDEX claim_history_by_subject IF NOT EXISTS FOR (n:ClaimHistory) ON (n.subject);

// Derived relationships, by the fact that they are derived from.
CREATE INDEX acquired_by_fact IF NOT EXISTS FOR ()-[r:ACQUIRED]-() ON (r.fact);
CREATE INDEX invested_in_by_fact IF NOT EXISTS FOR ()-[r:INVESTED_IN]-() ON (r.fact);
CREATE INDEX owns_by_fact IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.fact);
CREATE INDEX works_at_by_fact IF NOT EXISTS FOR ()-[r:WORKS_AT]-() ON (r.fact);
