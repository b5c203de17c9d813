using System.Security.Cryptography;
using System.Text;

namespace DealGraph.Storage.Imports;

/// <summary>Tells whether a record says the same as the stored one; the same in every store, so that what is exported is known again.</summary>
public static class ContentHash
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
