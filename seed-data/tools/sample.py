#!/usr/bin/env python3
"""Draws facts at random, to be checked against their sources: the same seed draws the same facts from the same files.

Usage: sample.py [--seed N] [--size N] [--folder DIR]

Each fact is printed with all its rows, what each claims, and where its source is.
"""
import argparse
import csv
import pathlib
import random

FILES = ["deals", "stakes", "appointments", "compensation_offers", "model_releases", "statements"]
QUALIFIERS = {"certainty", "rank", "asserted_by", "locator", "corrects"}


def read(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=60)
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    options = parser.parse_args()

    sources = {row["id"]: row for row in read(options.folder, "sources")}
    parties = {}
    for row in read(options.folder, "deal_parties"):
        parties.setdefault(row["deal"], []).append(row)
    facts = {}
    for name in FILES:
        for row in read(options.folder, name):
            facts.setdefault((name, row["id"]), []).append(row)

    drawn = random.Random(options.seed).sample(sorted(facts), options.size)
    for number, (name, fact) in enumerate(drawn, 1):
        print(f"\n{number}. {name}: {fact}")
        for row in facts[name, fact]:
            source = sources[row["source_id"]]
            claims = {key: value for key, value in row.items() if value and key not in {"id", "source_id", "title"} | QUALIFIERS}
            print(f"   {row['source_id']} ({source['publisher']}, {source['published_on'] or 'undated'}) {source['url']}")
            print("      " + "; ".join(f"{key}={value}" for key, value in claims.items()))
            marks = {key: row[key] for key in sorted(QUALIFIERS) if row.get(key)}
            if marks:
                print("      " + "; ".join(f"{key}: {value}" for key, value in marks.items()))
        for row in parties.get(fact, []) if name == "deals" else []:
            print(f"   {row['role']} {row['party']} {row['amount']} ({row['source_id']})")


if __name__ == "__main__":
    main()
