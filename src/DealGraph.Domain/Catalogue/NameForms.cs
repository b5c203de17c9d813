using System.Text;

namespace DealGraph.Domain.Catalogue;

/// <summary>The same name in the spelling of each place it appears in.</summary>
public static class NameForms
{
    /// <summary><c>announcedOn</c> and <c>AnnouncedOn</c> as <c>announced_on</c>.</summary>
    public static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(character));
        }

        return snake.ToString();
    }

    /// <summary><c>announcedOn</c> as <c>AnnouncedOn</c>.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary><c>AnnouncedOn</c> as <c>announcedOn</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
