namespace DealGraph.Server.Tests.Hosting;

/// <summary>The server with the status codes of the 2026 draft.</summary>
public sealed class Draft2026Server() : KestrelServer(("Http:Profile", "Draft2026"));
