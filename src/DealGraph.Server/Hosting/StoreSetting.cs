namespace DealGraph.Server.Hosting;

/// <summary>The setting that says where the store is: what one wants to know first when the store fails.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Value">Its value; a path is a full one.</param>
internal sealed record StoreSetting(string Name, string Value);
