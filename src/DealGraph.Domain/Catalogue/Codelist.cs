using System.Collections.Frozen;

namespace DealGraph.Domain.Catalogue;

/// <summary>A closed list of codes; published as <c>schema/codelists/{name}.csv</c> and as a GraphQL enumeration.</summary>
public sealed class Codelist
{
    private readonly FrozenDictionary<string, Code> byValue;

    /// <summary>Makes a list.</summary>
    /// <param name="name">Its name in PascalCase.</param>
    /// <param name="description">What the codes say.</param>
    /// <param name="codes">The codes in the order of the list.</param>
    public Codelist(string name, string description, params IReadOnlyList<Code> codes)
    {
        Name = name;
        Description = description;
        Codes = codes;
        byValue = codes.ToFrozenDictionary(code => code.Value, StringComparer.Ordinal);
    }

    /// <summary>The name in PascalCase, the name of the GraphQL enumeration.</summary>
    public string Name { get; }

    /// <summary>What the codes say.</summary>
    public string Description { get; }

    /// <summary>The codes in the order of the list.</summary>
    public IReadOnlyList<Code> Codes { get; }

    /// <summary>The code of a value, or null when the list has none.</summary>
    public Code? Find(string value) => byValue.GetValueOrDefault(value);
}
