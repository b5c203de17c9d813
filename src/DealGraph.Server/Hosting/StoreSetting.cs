namespace DealGraph.Server.Hosting;

/// <summary>Where the store is, and which settings say so: what one wants to know first when the store fails.</summary>
/// <param name="Name">The full name of the setting, or of the section where several may be at fault.</param>
/// <param name="Value">Where it is; a path is a full one.</param>
internal sealed record StoreSetting(string Name, string Value);
