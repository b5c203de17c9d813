using System.Text;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Conformance;

/// <summary>The 61 audits, for any server.</summary>
public abstract class ServerAuditSpecification(IGraphQLServer server)
{
    public static IEnumerable<TheoryDataRow<string>> Ids =>
        ServerAudits.All.Select(audit => new TheoryDataRow<string>(audit.Id) { TestDisplayName = $"{audit.Id} {audit.Demand}" });

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_server_passes_the_audit(string id)
    {
        var audit = ServerAudits.All.Single(a => a.Id == id);

        var answer = await SendAsync(audit);

        Assert.True(audit.Status(answer.Status), $"{audit.Id} {audit.Demand}: {answer.Status} {answer.Text}");
        if (audit.AnswersWith is not null)
            Assert.Equal(audit.AnswersWith, answer.MediaType);
        Assert.Equal("utf-8", answer.ContentHeaders.ContentType?.CharSet);
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(answer.Body);
        if (audit.Lacks is not null)
            Assert.False(answer.Has(audit.Lacks), answer.Text);
    }

    [Fact]
    public void All_61_audits_are_here_and_each_once() =>
        Assert.Equal(61, ServerAudits.All.Select(audit => audit.Id).Distinct().Count());

    private Task<Answer> SendAsync(Audit audit)
    {
        if (audit.Body is null)
            return server.SendAsync(new HttpRequestMessage(HttpMethod.Get, server.UrlOf([.. audit.UrlParameters])), audit.Accept);
        return server.PostAsync(Encoding.UTF8.GetBytes(audit.Body), audit.ContentType, audit.Accept);
    }
}
