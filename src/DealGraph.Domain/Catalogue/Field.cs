namespace DealGraph.Domain.Catalogue;

/// <summary>One property of a kind: the one description from which storage, seed columns, filters, orders, GraphQL and docs follow.</summary>
/// <param name="Name">The name in camelCase, as in GraphQL.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Description">What it means, in one sentence.</param>
public sealed record Field(string Name, FieldType Type, string Description)
{
    /// <summary>The codes allowed; set exactly when the type is <see cref="FieldType.Code"/>.</summary>
    public Codelist? Codelist { get; init; }

    /// <summary>The names of the kinds it may point to; not empty exactly when the type is <see cref="FieldType.Reference"/>.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>How many claimed values can be true at once.</summary>
    public Semantics Semantics { get; init; } = Semantics.Functional;

    /// <summary>Whether every node has a value; the importer refuses a fact without one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a whole number may pass 32 bits, so that it is a string in GraphQL.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether the store keeps an index for filters and orders on it.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether the importer or the store fills it rather than a seed column.</summary>
    public bool IsSystem { get; init; }

    /// <summary>Whether a reference written in a seed file carries its kind (<c>person/sam-altman</c>) rather than the bare slug.</summary>
    public bool IsQualified => Targets.Count > 1;

    /// <summary>The name in snake_case: the seed column, and the first of the store's columns.</summary>
    public string Column { get; } = NameForms.Snake(Name);

    /// <summary>A field is itself only: it is the key of every row's values, and comparing all its parts would be most of the work.</summary>
    public bool Equals(Field? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
