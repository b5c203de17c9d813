using GraphQL.Types;

namespace DealGraph.GraphQL.Scalars;

/// <summary>A scalar whose inputs are taken as they are written.</summary>
internal sealed class PlainTextScalar : TextScalar<string>
{
    private PlainTextScalar(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>Days.</summary>
    public static PlainTextScalar Date() => new("Date", "A day, as yyyy-MM-dd (RFC 3339 full-date).") { SpecifiedBy = "https://www.rfc-editor.org/rfc/rfc3339" };

    /// <summary>Addresses.</summary>
    public static PlainTextScalar Url() => new("URL", "An absolute address of the web (RFC 3986).") { SpecifiedBy = "https://www.rfc-editor.org/rfc/rfc3986" };

    /// <inheritdoc/>
    protected override string Parse(string text) => text;
}
