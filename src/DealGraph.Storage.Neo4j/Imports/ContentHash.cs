using System.Security.Cryptography;
using System.Text;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Tells whether a record says the same as the stored one.</summary>
internal static class ContentHash
{
    /// <summary>The SHA-256 of a record's fields and values in the order of the catalogue, in lower-case hex.</summary>
    public static string Of(RecordRow record)
    {
        // Each part is preceded by its length, so that no two records make the same text.
        var content = new StringBuilder(256);
        foreach (var field in record.Kind.Fields)
        {
            if (record.Values.TryGetValue(field, out var value))
            {
                content.Append(field.Name.Length).Append(':').Append(field.Name).Append(value.Text.Length).Append(':').Append(value.Text);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }
}
