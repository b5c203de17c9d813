using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using GraphQL.Types;
using FieldType = DealGraph.Domain.Catalogue.FieldType;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>The GraphQL types that the catalogue's fields and relations have, by name.</summary>
internal static class TypeNames
{
    /// <summary>The interface of a set of kinds.</summary>
    public static string Interface(IReadOnlyList<string> kinds) => kinds.Count switch
    {
        _ when kinds.SequenceEqual(Parties.Kinds) => "Party",
        _ when kinds.All(kind => DealGraphCatalogue.Kind(kind).IsEntity) => "Entity",
        _ => "Fact",
    };

    /// <summary>The output type of the nodes of a relation.</summary>
    public static string Node(IReadOnlyList<string> kinds) => kinds is [var only] ? DealGraphCatalogue.Kind(only).TypeName : Interface(kinds);

    /// <summary>The filter type of the nodes of a relation.</summary>
    public static string Filter(IReadOnlyList<string> kinds) => kinds switch
    {
        [var only] => DealGraphCatalogue.Kind(only).TypeName + "Filter",
        _ when Interface(kinds) is not "Fact" and var name => name + "Filter",
        { Count: < 10 } => "StatementSubjectFilter",
        _ => "FactFilter",
    };

    /// <summary>The filter type of a field that is not a reference.</summary>
    public static string Filter(Field field) => field.Type switch
    {
        FieldType.Text => "TextFilter",
        FieldType.Code => (field.Codelist?.Name ?? "") + "Filter",
        FieldType.Boolean => "BooleanFilter",
        FieldType.Integer => field.IsWide ? "BigIntFilter" : "IntFilter",
        FieldType.Date => "PartialDateFilter",
        FieldType.Money => "MoneyFilter",
        FieldType.Share => "ShareFilter",
        FieldType.Instant => "DateTimeFilter",
        _ => "TokenFilter",
    };

    /// <summary>The output type of a field that is not a reference.</summary>
    public static string Output(Field field) => field.Type switch
    {
        FieldType.Code => field.Codelist?.Name ?? "",
        FieldType.Boolean => "Boolean",
        FieldType.Integer => field.IsWide ? "BigInt" : "Int",
        FieldType.Date => "PartialDate",
        FieldType.Money => "Money",
        FieldType.Share => "Share",
        FieldType.Decimal => "Decimal",
        FieldType.Url => "URL",
        FieldType.Instant => "DateTime",
        _ => "String",
    };

    /// <summary>A type by name.</summary>
    public static GraphQLTypeReference Ref(string name) => new(name);

    /// <summary>A type by name that is never null.</summary>
    public static NonNullGraphType Required(string name) => new(Ref(name));

    /// <summary>A list, never null, of a type by name that is never null.</summary>
    public static NonNullGraphType ListOf(string name) => new(new ListGraphType(Required(name)));

    /// <summary>A list that may be left out, of a type by name that is never null.</summary>
    public static ListGraphType OptionalListOf(string name) => new(Required(name));
}
