using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Filters;
using GraphQL.Types;
using static DealGraph.GraphQL.SchemaTypes.TypeNames;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>The inputs of <c>where</c> and <c>orderBy</c>: a filter and an order for each kind, and shared operators for each type of field.</summary>
internal static class FilterTypes
{
    private static readonly (string Name, string Description)[] Equality =
    [
        ("eq", "It is this value."),
        ("neq", "It is another value or absent."),
    ];

    private static readonly (string Name, string Description)[] Sets =
    [
        ("in", "It is one of these values."),
        ("nin", "It is none of these values, or absent."),
    ];

    private static readonly (string Name, string Description)[] Bounds =
    [
        ("lt", "It is less."),
        ("lte", "It is less or the same."),
        ("gt", "It is greater."),
        ("gte", "It is greater or the same."),
    ];

    private static readonly (string Name, string Description)[] Searches =
    [
        ("contains", "The text contains this, whatever case, accents and punctuation."),
        ("startsWith", "The text begins with this, whatever case, accents and punctuation."),
        ("endsWith", "The text ends with this, whatever case, accents and punctuation."),
        ("equalsIgnoreCase", "The text is this, whatever case, accents and punctuation."),
    ];

    /// <summary>Every input type of this file.</summary>
    public static IEnumerable<IGraphType> Describe()
    {
        yield return Operators("IdFilter", "Conditions on an id.", "ID", [.. Equality, .. Sets], withNull: false);
        yield return Operators("TextFilter", "Conditions on a free text. eq and in compare exactly.", "String", [.. Equality, .. Sets, .. Searches]);
        yield return Operators("TokenFilter", "Conditions on a formal text, compared exactly.", "String", [.. Equality, .. Sets, ("startsWith", "It begins with this.")]);
        yield return Operators("IntFilter", "Conditions on a whole number.", "Int", [.. Equality, .. Sets, .. Bounds]);
        yield return Operators("BigIntFilter", "Conditions on a whole number of up to 64 bits.", "BigInt", [.. Equality, .. Sets, .. Bounds]);
        yield return Operators("BooleanFilter", "Conditions on a truth value.", "Boolean", [.. Equality]);
        yield return Operators("DateTimeFilter", "Conditions on a moment.", "DateTime", [.. Equality, .. Bounds]);
        yield return WithMatch(Operators("PartialDateFilter", "Conditions on a date that may be known to the year or month only.", "EDTF", [.. Equality, .. Bounds]));
        yield return WithMatch(Operators("ShareFilter", "Conditions on a share, in percent.", "Decimal", [.. Equality, .. Bounds]));
        var money = WithMatch(Operators("MoneyFilter", "Conditions on an amount: in US dollars, or in currency when that is given.", "Decimal", [.. Equality, .. Bounds]));
        Add(money, "currency", "String", "Compare amounts of this currency only (ISO 4217), in its own units.");
        Add(money, "disclosure", "DisclosureFilter", "How the amount is known.");
        yield return money;
        foreach (var enumeration in Codelists().Append("Disclosure"))
        {
            yield return Operators($"{enumeration}Filter", $"Conditions on a code of {enumeration}.", enumeration, [.. Equality, .. Sets]);
        }

        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            yield return OfKind(kind);
            yield return ListOf(kind.TypeName);
            yield return Order(kind);
        }

        foreach (var targets in MixedTargets())
        {
            yield return Mixed(targets);
            yield return ListOf(Filter(targets)[..^"Filter".Length]);
        }

        var moneyOrder = new InputObjectGraphType { Name = "MoneyOrder", Description = "What an amount is ordered by.", IsOneOf = true };
        Add(moneyOrder, "amountUsd", "SortDirection", "The stated amount in US dollars, of a range its lower end.");
        yield return moneyOrder;
    }

    private static IEnumerable<string> Codelists() =>
        DealGraphCatalogue.Kinds.SelectMany(kind => kind.Fields).Select(field => field.Codelist?.Name).OfType<string>().Distinct();

    private static IEnumerable<IReadOnlyList<string>> MixedTargets() => DealGraphCatalogue.Kinds.SelectMany(kind => kind.Relations)
        .Select(relation => relation.Targets).Where(targets => targets.Count > 1).DistinctBy(Filter);

    private static InputObjectGraphType OfKind(Kind kind)
    {
        var type = new InputObjectGraphType { Name = $"{kind.TypeName}Filter", Description = $"Conditions on a {kind.TypeName}; all that are given must hold. A comparison with an absent value is false, and its negation true." };
        type.AddField(new global::GraphQL.Types.FieldType { Name = "and", ResolvedType = OptionalListOf(type.Name), Description = "All of these hold; true when empty." });
        type.AddField(new global::GraphQL.Types.FieldType { Name = "or", ResolvedType = OptionalListOf(type.Name), Description = "At least one of these holds; false when empty." });
        Add(type, "not", type.Name, "This does not hold.");
        Add(type, "id", "IdFilter", "The id.");
        foreach (var field in kind.Fields.Where(field => field.Type != Domain.Catalogue.FieldType.Reference))
        {
            Add(type, field.Name, Filter(field), field.Description);
        }

        foreach (var relation in kind.Relations)
        {
            var filter = Filter(relation.Targets);
            Add(type, relation.Name, relation.IsToOne ? filter : $"{filter[..^"Filter".Length]}ListFilter", $"{relation.Description}{Hint(relation)}");
        }

        return type;
    }

    private static string Hint(Relation relation) => relation switch
    {
        { IsToOne: false } => "",
        { Steps: [{ IsForward: true }] } => " {} asks only that there is one.",
        _ => " True when any such node fulfils it; {} asks only that there is one.",
    };

    private static InputObjectGraphType Mixed(IReadOnlyList<string> targets)
    {
        var kinds = targets.Select(DealGraphCatalogue.Kind).ToList();
        var type = new InputObjectGraphType { Name = Filter(targets), Description = $"Conditions on one of {string.Join(", ", kinds.Select(kind => kind.TypeName))}; with the filter of one type, only nodes of that type fulfil it." };
        Add(type, "id", "IdFilter", "The id.");
        if (kinds.All(kind => kind.FindField("name") is not null))
        {
            Add(type, "name", "TextFilter", "The name.");
        }

        foreach (var kind in kinds)
        {
            Add(type, NameForms.Camel(kind.TypeName), $"{kind.TypeName}Filter", $"It is a {kind.TypeName} that fulfils this.");
        }

        return type;
    }

    private static InputObjectGraphType ListOf(string name)
    {
        var type = new InputObjectGraphType { Name = $"{name}ListFilter", Description = "Conditions on related nodes; all that are given must hold." };
        Add(type, "some", $"{name}Filter", "At least one related node fulfils this.");
        Add(type, "every", $"{name}Filter", "Every related node fulfils this; true when there is none.");
        Add(type, "none", $"{name}Filter", "No related node fulfils this.");
        return type;
    }

    private static InputObjectGraphType Order(Kind kind)
    {
        var type = new InputObjectGraphType { Name = $"{kind.TypeName}Order", Description = $"One key of an order of {kind.Plural}; ties are ordered by id.", IsOneOf = true };
        Add(type, "id", "SortDirection", "By id.");
        foreach (var field in kind.Fields.Where(field => OrderReader.PartOf(field) is not null))
        {
            Add(type, field.Name, field.Type == Domain.Catalogue.FieldType.Money ? "MoneyOrder" : "SortDirection", field.Type switch
            {
                Domain.Catalogue.FieldType.Date => $"By the first day it can be. {field.Description}",
                Domain.Catalogue.FieldType.Share => $"By the least it can be. {field.Description}",
                Domain.Catalogue.FieldType.Text => $"Whatever case, accents and punctuation. {field.Description}",
                _ => field.Description,
            });
        }

        return type;
    }

    private static InputObjectGraphType Operators(
        string name, string description, string operand, IReadOnlyList<(string Name, string Description)> operators, bool withNull = true)
    {
        var type = new InputObjectGraphType { Name = name, Description = $"{description} All that are given must hold." };
        foreach (var (operatorName, operatorDescription) in operators)
        {
            type.AddField(new global::GraphQL.Types.FieldType
            {
                Name = operatorName,
                Description = operatorDescription,
                ResolvedType = operatorName is "in" or "nin" ? OptionalListOf(operand) : Ref(operand),
            });
        }

        if (withNull)
        {
            Add(type, "isNull", "Boolean", "Whether it is absent.");
        }

        return type;
    }

    private static InputObjectGraphType WithMatch(InputObjectGraphType type)
    {
        Add(type, "match", "Match", "Whether comparisons must hold certainly (the default) or possibly.");
        return type;
    }

    private static void Add(InputObjectGraphType type, string name, string typeName, string description) =>
        type.AddField(new global::GraphQL.Types.FieldType { Name = name, ResolvedType = Ref(typeName), Description = description });
}
