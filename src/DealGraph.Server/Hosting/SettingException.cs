namespace DealGraph.Server.Hosting;

/// <summary>A setting is wrong; the message is one line that names it.</summary>
public sealed class SettingException(string message, Exception? innerException = null) : Exception(message, innerException);
