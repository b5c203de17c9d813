namespace DealGraph.Web.Tests.Hosting;

internal static class Traits
{
    /// <summary>
    /// Marks tests that need an answering <c>/graphql</c> with the seed data in it. Leave them out with
    /// <c>dotnet test --filter "needs!=api"</c>.
    /// </summary>
    public const string Needs = "needs";

    public const string Api = "api";
}
