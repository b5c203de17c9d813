-- The tables of the catalogue's kinds: a column for each part of each field (DealGraph.Storage/Fields), plus what imports need.
-- A test holds the columns against the catalogue.
--
-- Facts and sources have a row id, although their key is text: with WITHOUT ROWID the inner pages of the tree would hold whole rows, which
-- makes it deep, and an index could not answer from its own columns before it goes to the row.

CREATE TABLE sources (
    id TEXT NOT NULL PRIMARY KEY,
    url TEXT,
    archive_url TEXT,
    title TEXT,
    title_folded TEXT,
    publisher TEXT,
    publisher_folded TEXT,
    author TEXT,
    author_folded TEXT,
    published_on TEXT,
    published_on_earliest TEXT,
    published_on_latest TEXT,
    retrieved_on TEXT,
    retrieved_on_earliest TEXT,
    retrieved_on_latest TEXT,
    language TEXT,
    source_type TEXT NOT NULL,
    syndicated_from TEXT,
    note TEXT,
    note_folded TEXT
) STRICT;

CREATE INDEX sources_by_publisher ON sources (publisher, id);
CREATE INDEX sources_by_publisher_folded ON sources (publisher_folded, id);
CREATE INDEX sources_by_published_on_earliest ON sources (published_on_earliest DESC, id);
CREATE INDEX sources_by_source_type ON sources (source_type);
CREATE INDEX sources_by_syndicated_from ON sources (syndicated_from) WHERE syndicated_from IS NOT NULL;

CREATE TABLE exchange_rates (
    id TEXT NOT NULL PRIMARY KEY,
    currency TEXT NOT NULL,
    date TEXT NOT NULL,
    date_earliest TEXT,
    date_latest TEXT,
    usd_per_unit TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE INDEX exchange_rates_by_currency ON exchange_rates (currency, id);

CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT,
    legal_name TEXT,
    legal_name_folded TEXT,
    entity_type TEXT,
    country TEXT,
    founded_on TEXT,
    founded_on_earliest TEXT,
    founded_on_latest TEXT,
    dissolved_on TEXT,
    dissolved_on_earliest TEXT,
    dissolved_on_latest TEXT,
    operating_status TEXT,
    is_public INTEGER,
    homepage_url TEXT,
    member_of TEXT
) STRICT;

CREATE INDEX organizations_by_name ON organizations (name, id);
CREATE INDEX organizations_by_name_folded ON organizations (name_folded, id);
CREATE INDEX organizations_by_entity_type ON organizations (entity_type);
CREATE INDEX organizations_by_country ON organizations (country, id);
CREATE INDEX organizations_by_member_of ON organizations (member_of) WHERE member_of IS NOT NULL;

CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT,
    description TEXT,
    description_folded TEXT
) STRICT;

CREATE INDEX people_by_name ON people (name, id);
CREATE INDEX people_by_name_folded ON people (name_folded, id);

CREATE TABLE models (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT,
    developer TEXT,
    based_on TEXT
) STRICT;

CREATE INDEX models_by_name ON models (name, id);
CREATE INDEX models_by_name_folded ON models (name_folded, id);
CREATE INDEX models_by_developer ON models (developer) WHERE developer IS NOT NULL;
CREATE INDEX models_by_based_on ON models (based_on) WHERE based_on IS NOT NULL;

CREATE TABLE names (
    id TEXT NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    value TEXT NOT NULL,
    value_folded TEXT,
    language TEXT,
    name_type TEXT NOT NULL,
    valid_from TEXT,
    valid_from_earliest TEXT,
    valid_from_latest TEXT,
    valid_to TEXT,
    valid_to_earliest TEXT,
    valid_to_latest TEXT
) STRICT;

CREATE INDEX names_by_entity ON names (entity);
CREATE INDEX names_by_value ON names (value, id);
CREATE INDEX names_by_value_folded ON names (value_folded, id);

CREATE TABLE identifiers (
    id TEXT NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    valid_from TEXT,
    valid_from_earliest TEXT,
    valid_from_latest TEXT,
    valid_to TEXT,
    valid_to_earliest TEXT,
    valid_to_latest TEXT
) STRICT;

CREATE INDEX identifiers_by_entity ON identifiers (entity);
CREATE INDEX identifiers_by_value ON identifiers (value, id);

CREATE TABLE deals (
    id TEXT NOT NULL PRIMARY KEY,
    deal_type TEXT NOT NULL,
    status TEXT,
    title TEXT,
    title_folded TEXT,
    rumored_on TEXT,
    rumored_on_earliest TEXT,
    rumored_on_latest TEXT,
    announced_on TEXT,
    announced_on_earliest TEXT,
    announced_on_latest TEXT,
    signed_on TEXT,
    signed_on_earliest TEXT,
    signed_on_latest TEXT,
    expected_close_on TEXT,
    expected_close_on_earliest TEXT,
    expected_close_on_latest TEXT,
    completed_on TEXT,
    completed_on_earliest TEXT,
    completed_on_latest TEXT,
    terminated_on TEXT,
    terminated_on_earliest TEXT,
    terminated_on_latest TEXT,
    price TEXT,
    price_currency TEXT,
    price_min INTEGER,
    price_max INTEGER,
    price_disclosure TEXT,
    price_usd INTEGER,
    price_usd_min INTEGER,
    price_usd_max INTEGER,
    price_fx TEXT,
    percent_acquired TEXT,
    percent_acquired_min INTEGER,
    percent_acquired_max INTEGER,
    resulting_stake TEXT,
    resulting_stake_min INTEGER,
    resulting_stake_max INTEGER,
    pre_money_valuation TEXT,
    pre_money_valuation_currency TEXT,
    pre_money_valuation_min INTEGER,
    pre_money_valuation_max INTEGER,
    pre_money_valuation_disclosure TEXT,
    pre_money_valuation_usd INTEGER,
    pre_money_valuation_usd_min INTEGER,
    pre_money_valuation_usd_max INTEGER,
    pre_money_valuation_fx TEXT,
    post_money_valuation TEXT,
    post_money_valuation_currency TEXT,
    post_money_valuation_min INTEGER,
    post_money_valuation_max INTEGER,
    post_money_valuation_disclosure TEXT,
    post_money_valuation_usd INTEGER,
    post_money_valuation_usd_min INTEGER,
    post_money_valuation_usd_max INTEGER,
    post_money_valuation_fx TEXT,
    valuation_basis TEXT,
    round TEXT,
    round_folded TEXT,
    disposition TEXT,
    board_seats INTEGER,
    board_observer_seats INTEGER,
    termination_reason TEXT,
    termination_reason_folded TEXT,
    regulatory_status TEXT,
    regulatory_status_folded TEXT
) STRICT;

-- The first columns find or order; what follows them is what acquisitions are usually filtered, counted and summed by, so that only the rows
-- of the page are read from the table. There is none by deal_type: most deals are acquisitions, and SQLite would prefer it to the order's own.
CREATE INDEX deals_by_status ON deals (status, deal_type, announced_on_earliest, price_usd_min, price_usd_max);
CREATE INDEX deals_by_announced_on_earliest ON deals (announced_on_earliest DESC, id, deal_type, status, price_usd_min, price_usd_max);
CREATE INDEX deals_by_completed_on_earliest ON deals (completed_on_earliest DESC, id);
CREATE INDEX deals_by_price_usd ON deals (price_usd DESC, id, deal_type, status, price_usd_min, price_usd_max, announced_on_earliest);
CREATE INDEX deals_by_price_usd_min ON deals (price_usd_min, deal_type, status, price_usd_max, price_usd, announced_on_earliest, announced_on_latest, id);
CREATE INDEX deals_by_percent_acquired_min ON deals (percent_acquired_min DESC, id);

CREATE TABLE deal_parties (
    id TEXT NOT NULL PRIMARY KEY,
    deal TEXT NOT NULL,
    role TEXT NOT NULL,
    party TEXT NOT NULL,
    is_lead INTEGER,
    amount TEXT,
    amount_currency TEXT,
    amount_min INTEGER,
    amount_max INTEGER,
    amount_disclosure TEXT,
    amount_usd INTEGER,
    amount_usd_min INTEGER,
    amount_usd_max INTEGER,
    amount_fx TEXT
) STRICT;

CREATE INDEX deal_parties_by_deal ON deal_parties (deal, role, party);
CREATE INDEX deal_parties_by_party ON deal_parties (party, role, deal);

CREATE TABLE considerations (
    id TEXT NOT NULL PRIMARY KEY,
    deal TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount TEXT,
    amount_currency TEXT,
    amount_min INTEGER,
    amount_max INTEGER,
    amount_disclosure TEXT,
    amount_usd INTEGER,
    amount_usd_min INTEGER,
    amount_usd_max INTEGER,
    amount_fx TEXT,
    contingent INTEGER,
    condition TEXT,
    condition_folded TEXT
) STRICT;

CREATE INDEX considerations_by_deal ON considerations (deal);

CREATE TABLE deal_links (
    id TEXT NOT NULL PRIMARY KEY,
    deal TEXT NOT NULL,
    link_type TEXT NOT NULL,
    other_deal TEXT NOT NULL
) STRICT;

CREATE INDEX deal_links_by_deal ON deal_links (deal, link_type, other_deal);
CREATE INDEX deal_links_by_other_deal ON deal_links (other_deal, link_type, deal);

CREATE TABLE stakes (
    id TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    organization TEXT NOT NULL,
    interest_type TEXT NOT NULL,
    share TEXT,
    share_min INTEGER,
    share_max INTEGER,
    share_basis TEXT,
    share_class TEXT,
    share_class_folded TEXT,
    share_count INTEGER,
    directness TEXT,
    valid_from TEXT,
    valid_from_earliest TEXT,
    valid_from_latest TEXT,
    valid_to TEXT,
    valid_to_earliest TEXT,
    valid_to_latest TEXT,
    resulted_from TEXT,
    ended_by TEXT
) STRICT;

CREATE INDEX stakes_by_holder ON stakes (holder);
CREATE INDEX stakes_by_organization ON stakes (organization);
CREATE INDEX stakes_by_interest_type ON stakes (interest_type);
CREATE INDEX stakes_by_share_min ON stakes (share_min DESC, id);
CREATE INDEX stakes_by_valid_from_earliest ON stakes (valid_from_earliest DESC, id);
CREATE INDEX stakes_by_resulted_from ON stakes (resulted_from) WHERE resulted_from IS NOT NULL;
CREATE INDEX stakes_by_ended_by ON stakes (ended_by) WHERE ended_by IS NOT NULL;

CREATE TABLE appointments (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    organization TEXT NOT NULL,
    title TEXT,
    title_folded TEXT,
    role_type TEXT,
    department TEXT,
    department_folded TEXT,
    is_interim INTEGER,
    is_acting INTEGER,
    announced_on TEXT,
    announced_on_earliest TEXT,
    announced_on_latest TEXT,
    started_on TEXT,
    started_on_earliest TEXT,
    started_on_latest TEXT,
    ended_on TEXT,
    ended_on_earliest TEXT,
    ended_on_latest TEXT,
    end_reason TEXT,
    tenure_number INTEGER,
    predecessor TEXT,
    reports_to TEXT,
    because_of TEXT,
    ended_by TEXT
) STRICT;

CREATE INDEX appointments_by_person ON appointments (person);
CREATE INDEX appointments_by_organization ON appointments (organization);
CREATE INDEX appointments_by_role_type ON appointments (role_type);
CREATE INDEX appointments_by_announced_on_earliest ON appointments (announced_on_earliest DESC, id);
CREATE INDEX appointments_by_started_on_earliest ON appointments (started_on_earliest DESC, id);
CREATE INDEX appointments_by_predecessor ON appointments (predecessor) WHERE predecessor IS NOT NULL;
CREATE INDEX appointments_by_because_of ON appointments (because_of) WHERE because_of IS NOT NULL;
CREATE INDEX appointments_by_ended_by ON appointments (ended_by) WHERE ended_by IS NOT NULL;

CREATE TABLE compensation_offers (
    id TEXT NOT NULL PRIMARY KEY,
    offeror TEXT NOT NULL,
    recipient TEXT,
    offer_type TEXT,
    amount TEXT,
    amount_currency TEXT,
    amount_min INTEGER,
    amount_max INTEGER,
    amount_disclosure TEXT,
    amount_usd INTEGER,
    amount_usd_min INTEGER,
    amount_usd_max INTEGER,
    amount_fx TEXT,
    outcome TEXT,
    recipient_scope TEXT,
    recipient_scope_folded TEXT,
    offered_on TEXT,
    offered_on_earliest TEXT,
    offered_on_latest TEXT
) STRICT;

CREATE INDEX compensation_offers_by_offeror ON compensation_offers (offeror);
CREATE INDEX compensation_offers_by_recipient ON compensation_offers (recipient) WHERE recipient IS NOT NULL;
CREATE INDEX compensation_offers_by_offered_on_earliest ON compensation_offers (offered_on_earliest DESC, id);

CREATE TABLE model_releases (
    id TEXT NOT NULL PRIMARY KEY,
    model TEXT NOT NULL,
    organization TEXT,
    released_on TEXT,
    released_on_earliest TEXT,
    released_on_latest TEXT,
    accessibility TEXT,
    license TEXT,
    license_folded TEXT
) STRICT;

CREATE INDEX model_releases_by_model ON model_releases (model);
CREATE INDEX model_releases_by_organization ON model_releases (organization) WHERE organization IS NOT NULL;
CREATE INDEX model_releases_by_released_on_earliest ON model_releases (released_on_earliest DESC, id);

CREATE TABLE statements (
    id TEXT NOT NULL PRIMARY KEY,
    speaker TEXT,
    stance TEXT NOT NULL,
    quote TEXT,
    quote_folded TEXT,
    summary TEXT,
    summary_folded TEXT,
    stated_on TEXT,
    stated_on_earliest TEXT,
    stated_on_latest TEXT,
    venue TEXT,
    venue_folded TEXT,
    capacity TEXT,
    capacity_folded TEXT,
    about TEXT
) STRICT;

CREATE INDEX statements_by_speaker ON statements (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statements_by_stance ON statements (stance);
CREATE INDEX statements_by_stated_on_earliest ON statements (stated_on_earliest DESC, id);
CREATE INDEX statements_by_about ON statements (about) WHERE about IS NOT NULL;

CREATE TABLE claims (
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    property TEXT NOT NULL,
    value TEXT NOT NULL,
    original_value TEXT,
    source TEXT NOT NULL,
    certainty TEXT NOT NULL,
    rank TEXT NOT NULL,
    asserted_by TEXT,
    locator TEXT,
    corrects TEXT,
    standing TEXT NOT NULL,
    conflict TEXT,
    dataset TEXT,
    file TEXT,
    line INTEGER,
    recorded_from TEXT,
    last_run INTEGER NOT NULL,
    PRIMARY KEY (subject, property, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX claims_by_source ON claims (source);
CREATE INDEX claims_by_conflict ON claims (conflict) WHERE conflict IS NOT NULL;
CREATE UNIQUE INDEX claims_by_id ON claims (id);

CREATE TABLE conflicts (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    property TEXT NOT NULL,
    policy_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX conflicts_by_subject ON conflicts (subject);

CREATE TABLE import_runs (
    id TEXT NOT NULL PRIMARY KEY,
    started_at TEXT,
    dataset TEXT,
    dataset_version TEXT,
    policy_version TEXT,
    files TEXT,
    created INTEGER,
    updated INTEGER,
    withdrawn INTEGER,
    unchanged INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX import_runs_by_started_at ON import_runs (started_at DESC, id);

-- Claims that were withdrawn or replaced, with the time they stood.
CREATE TABLE claim_history (
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    property TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    certainty TEXT NOT NULL,
    rank TEXT NOT NULL,
    dataset TEXT NOT NULL,
    recorded_from TEXT NOT NULL,
    recorded_to TEXT NOT NULL
) STRICT;

CREATE INDEX claim_history_by_subject ON claim_history (subject, property);

-- Where each node that speaks for itself (sources, exchange rates) was entered.
CREATE TABLE record_origins (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    hash TEXT NOT NULL,
    dataset TEXT NOT NULL,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    last_run INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The files the store holds, so that an unchanged file is not read again.
CREATE TABLE imported_files (
    dataset TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (dataset, file)
) STRICT, WITHOUT ROWID;

-- Single values: the resolution policy in force, the number of the last run.
CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every text by which a node is found: its own name or title, and its other names. Folded text, words separated by one space, so that
-- the ascii tokenizer, which takes everything beyond ASCII for letters, parts words exactly where the folding does.
CREATE TABLE search_texts (
    key INTEGER PRIMARY KEY,
    fact TEXT NOT NULL UNIQUE,
    node TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    folded,
    content = 'search_texts',
    content_rowid = 'key',
    tokenize = 'ascii',
    prefix = '1 2 3 4',
    detail = none,
    columnsize = 0
);

CREATE TRIGGER search_texts_added AFTER INSERT ON search_texts BEGIN
    INSERT INTO search_index (rowid, folded) VALUES (new.key, new.folded);
END;

CREATE TRIGGER search_texts_removed AFTER DELETE ON search_texts BEGIN
    INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', old.key, old.folded);
END;

CREATE TRIGGER search_texts_changed AFTER UPDATE ON search_texts BEGIN
    INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', old.key, old.folded);
    INSERT INTO search_index (rowid, folded) VALUES (new.key, new.folded);
END;
