using System.Collections.Frozen;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Statements;

namespace DealGraph.Domain.Catalogue;

/// <summary>A kind of node: its fields, the relations that lead from it, and how its ids are made.</summary>
public sealed class Kind
{
    private readonly FrozenDictionary<string, Field> fields;
    private readonly FrozenDictionary<string, Relation> relations;

    /// <summary>Makes a kind; see the properties for the meaning of each part.</summary>
    public Kind(string name, string typeName, string plural, string description, IReadOnlyList<Field> fields, IReadOnlyList<Relation> relations)
    {
        Name = name;
        TypeName = typeName;
        Plural = plural;
        Description = description;
        Fields = fields;
        Relations = [.. fields.Where(field => field.Type == FieldType.Reference).Select(field => Forward(name, field)), .. relations,
            .. Facts.Kinds.Contains(name) ? [.. Claims.RelationsOfFacts, PublicStatements.OfSubject] : Array.Empty<Relation>()];
        this.fields = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
        this.relations = Relations.ToFrozenDictionary(relation => relation.Name, StringComparer.Ordinal);
    }

    /// <summary>The name in an id and in seed references: <c>deal</c> in <c>deal/openai-io-2025</c>.</summary>
    public string Name { get; }

    /// <summary>The GraphQL type and the Neo4j label, in PascalCase.</summary>
    public string TypeName { get; }

    /// <summary>The GraphQL root field, in camelCase; the SQLite table is its snake_case.</summary>
    public string Plural { get; }

    /// <summary>What nodes of the kind are.</summary>
    public string Description { get; }

    /// <summary>The fields besides the id, in the order of the seed columns.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The relations that lead from a node of the kind: its references first, each under the name of its field.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The seed file, or null when the importer derives the nodes.</summary>
    public string? SeedFile { get; init; }

    /// <summary>The fields whose values make the id; empty when the seed file has an id column.</summary>
    public IReadOnlyList<Field> Key { get; init; } = [];

    /// <summary>Whether each of its properties is claimed by sources; else rows speak for themselves (sources, claims).</summary>
    public bool IsFact => Facts.Kinds.Contains(Name);

    /// <summary>Whether it is an organization, a person or a model: something that has names and is found by search.</summary>
    public bool IsEntity { get; init; }

    /// <summary>The field that search looks in, or null when the kind is not searched.</summary>
    public Field? SearchField { get; init; }

    /// <summary>The dates at whose rate its amounts are converted, the first one present.</summary>
    public IReadOnlyList<Field> ConversionDates { get; init; } = [];

    /// <summary>The store's table and the file of its rows.</summary>
    public string Table => NameForms.Snake(Plural);

    /// <summary>The field of a name; throws when there is none, which is a programming error.</summary>
    public Field Field(string name) => fields[name];

    /// <summary>The field of a name, or null.</summary>
    public Field? FindField(string name) => fields.GetValueOrDefault(name);

    /// <summary>The relation of a name, or null.</summary>
    public Relation? FindRelation(string name) => relations.GetValueOrDefault(name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Relation Forward(string name, Field field) =>
        new(field.Name, field.Description, new RelationStep(name, field, IsForward: true));
}
