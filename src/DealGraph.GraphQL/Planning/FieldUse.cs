using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Planning;

/// <summary>A field as a selection uses it: under one response key, with everything selected below it.</summary>
/// <param name="Key">The response key: the alias, or the field's name.</param>
/// <param name="Fields">The places in the document where the key is selected; validation made sure that they agree.</param>
internal sealed record FieldUse(string Key, IReadOnlyList<GraphQLField> Fields)
{
    /// <summary>The field's name.</summary>
    public string Name => Fields[0].Name.StringValue;

    /// <summary>The response key, ready to write.</summary>
    public JsonEncodedText EncodedKey => JsonEncodedText.Encode(Key);

    /// <summary>What is selected below it.</summary>
    public IEnumerable<GraphQLSelectionSet> SelectionSets => Fields.Select(place => place.SelectionSet).OfType<GraphQLSelectionSet>();
}
