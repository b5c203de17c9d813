using System.Diagnostics;
using DealGraph.GraphQL.Tests.Hosting;
using DealGraph.Tests.Shared;

namespace DealGraph.GraphQL.Tests.Schema;

public sealed class IntrospectionTests(SeededGraph graph)
{
    private static readonly string Audits = RepositoryFiles.PathOf("tests", "DealGraph.Server.Tests", "audits");

    [Fact]
    public async Task Scalars_say_where_they_are_specified()
    {
        var data = await graph.DataAsync("""{ a: __type(name: "EDTF") { specifiedByURL } b: __type(name: "DateTime") { specifiedByURL } c: __type(name: "Deal") { specifiedByURL } }""");

        Assert.Equal(
            """{"a":{"specifiedByURL":"https://www.loc.gov/standards/datetime/"},"b":{"specifiedByURL":"https://www.rfc-editor.org/rfc/rfc3339"},"c":{"specifiedByURL":null}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Directives_are_described_with_every_option_of_tools()
    {
        var data = await graph.DataAsync("{ __schema { description directives { name isRepeatable locations args(includeDeprecated: true) { name isDeprecated deprecationReason } } } }");

        Assert.Contains("\"skip\"", data.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_as_graphql_js_asks_it_with_all_options_makes_a_valid_client_schema()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Audits, "node_modules", "graphql")), "graphql-js is not there: npm ci in tests/DealGraph.Server.Tests/audits");
        var query = await NodeAsync(
            "import { getIntrospectionQuery } from 'graphql'; console.log(getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }))", "");

        var answer = await graph.AnswerAsync(query);
        var verdict = await NodeAsync(
            """
            import { buildClientSchema, validateSchema, buildSchema } from 'graphql'; import { readFileSync } from 'node:fs';
            const answer = JSON.parse(readFileSync(0, 'utf8')); if (answer.errors) { console.log(JSON.stringify(answer.errors)); process.exit(0); }
            const schema = buildClientSchema(answer.data); const problems = validateSchema(schema).concat(validateSchema(buildSchema(readFileSync(process.argv[1] ?? process.argv[2], 'utf8'))));
            console.log(problems.length ? problems.map(String).join('\n') : 'valid ' + schema.getType('EDTF').specifiedByURL);
            """,
            answer,
            RepositoryFiles.PathOf("schema", "graphql", "schema.graphql"));

        Assert.Equal("valid https://www.loc.gov/standards/datetime/", verdict.Trim());
    }

    private static async Task<string> NodeAsync(string script, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "-e", script, .. arguments])
        {
            WorkingDirectory = Audits,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }
}
