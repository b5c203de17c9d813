using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace DealGraph.Server.Pages;

/// <summary>The page without scripts: what DealGraph is, and each example as a curl command.</summary>
internal sealed class PlainPage
{
    private const string Placeholder = "<!-- examples -->";

    private readonly string _template = EmbeddedText.Read("Pages/Plain.html").ReplaceLineEndings("\n");
    private readonly IReadOnlyList<ExampleQuery> _examples;

    public PlainPage(IReadOnlyList<ExampleQuery> examples)
    {
        _examples = examples;

        const string open = "<style>";
        var start = _template.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var style = _template[start.._template.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        ContentSecurityPolicy = PageHeaders.Policy($"style-src 'sha256-{hash}'; img-src data:");
    }

    public string ContentSecurityPolicy { get; }

    /// <param name="origin">Scheme, host and port by which the reader reached the server.</param>
    public string Render(string origin)
    {
        var sections = new StringBuilder();
        foreach (var example in _examples)
        {
            sections.Append($"<h3 id=\"{WebUtility.HtmlEncode(example.Name)}\">{WebUtility.HtmlEncode(example.Title)}</h3>\n")
                .Append($"<pre><code>{WebUtility.HtmlEncode(CurlCommand.For(origin, example.Query))}</code></pre>\n")
                .Append($"<details><summary>The query</summary><pre><code>{WebUtility.HtmlEncode(example.Query)}</code></pre></details>\n");
        }

        return _template.Replace(Placeholder, sections.ToString(), StringComparison.Ordinal);
    }
}
