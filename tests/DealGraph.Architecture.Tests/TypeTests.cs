using System.Reflection;
using System.Runtime.CompilerServices;

namespace DealGraph.Architecture.Tests;

public sealed class TypeTests
{
    private static readonly List<Type> Types =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "DealGraph.*.dll")
            .Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .SelectMany(path => Assembly.LoadFrom(path).GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Namespace?.StartsWith("DealGraph", StringComparison.Ordinal) == true),
    ];

    [Fact]
    public void Classes_are_sealed_unless_another_inherits_them()
    {
        var inherited = Types.Select(type => type.BaseType).OfType<Type>().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        Rule.Holds(
            Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false, IsNested: false } && !inherited.Contains(type)).Select(type => type.FullName ?? ""),
            "A class is sealed unless it is made to be inherited.",
            "0001-layout.md");
    }

    [Fact]
    public void Options_end_in_Options_or_Limits_and_name_their_section() =>
        Rule.Holds(
            Types.Where(type => type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true })
                .Where(type => !(type.Name.EndsWith("Options", StringComparison.Ordinal) || type.Name.EndsWith("Limits", StringComparison.Ordinal))
                    || type.GetField("Section")?.GetRawConstantValue() is not string section || !section.StartsWith("DealGraph:", StringComparison.Ordinal))
                .Select(type => type.FullName ?? ""),
            "A class of options is called …Options or …Limits and its section begins with DealGraph:.");

    [Fact]
    public void Contracts_of_the_store_take_a_cancellation_token_last_and_always() =>
        Rule.Holds(
            Types.Where(type => type is { IsInterface: true, IsPublic: true } && type.Assembly.GetName().Name == "DealGraph.Storage")
                .SelectMany(type => type.GetMethods())
                .Where(method => method.ReturnType.Name.StartsWith("Task", StringComparison.Ordinal)
                    || method.ReturnType.Name.StartsWith("ValueTask", StringComparison.Ordinal)
                    || method.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal))
                .Where(method => method.Name != "DisposeAsync" && method.GetParameters() is not [.., { ParameterType.Name: "CancellationToken", HasDefaultValue: false }])
                .Select(method => $"{method.DeclaringType?.Name}.{method.Name}"),
            "What is asynchronous can be stopped, and no caller may forget it.");
}
