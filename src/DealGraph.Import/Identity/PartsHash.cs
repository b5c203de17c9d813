using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DealGraph.Import.Identity;

/// <summary>
/// The SHA-256 of several texts that cannot be mistaken for other texts: each goes in as its length in UTF-8 bytes, a colon and the
/// text; an absent one as a hyphen.
/// </summary>
internal static class PartsHash
{
    /// <summary>The first characters of the hash in lower-case hex.</summary>
    /// <param name="length">How many characters, at most 64.</param>
    /// <param name="parts">The texts.</param>
    public static string Of(int length, params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder(256);
        foreach (var part in parts)
        {
            if (part is null)
            {
                text.Append('-');
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(part)}:").Append(part);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..length];
    }
}
