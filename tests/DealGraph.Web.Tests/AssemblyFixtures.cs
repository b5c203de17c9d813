using DealGraph.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(ServerFixture))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
