using DealGraph.GraphQL;
using DealGraph.GraphQL.Execution;
using DealGraph.Import;
using DealGraph.Server.Health;
using DealGraph.Server.Http;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Hosting;

/// <summary>Puts the program together: the one place that knows every project.</summary>
internal static class DealGraphHost
{
    /// <summary>Builds the application of any verb from the host's configuration: settings file, environment, command line.</summary>
    /// <param name="arguments">Settings of the command line, such as <c>--urls</c> and <c>--DealGraph:Storage:Sqlite:Path</c>.</param>
    /// <param name="isServer">Whether requests will be served, rather than one verb carried out.</param>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static WebApplication Build(string[] arguments, bool isServer)
    {
        // The settings file stands beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);

        // It would log what ends the start with all its frames, and the guard says it in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (!isServer)
        {
            // A verb's standard output is its answer, and its standard error what went wrong; the filter outdoes the settings file's levels.
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
                .AddFilter<ConsoleLoggerProvider>(level => level >= LogLevel.Warning);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddServices(builder.Services, builder.Configuration);
        var settings = KnownSettings.Of(builder.Services);
        var application = builder.Build();
        Validate(application, settings);
        return application;
    }

    private static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<SeedOptions>().Bind(configuration.GetSection(SeedOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddStorage(configuration);
        services.AddStoreHealth();
        services.AddDealGraphImport();
        services.AddSingleton<SeedLoader>();
        services.AddGraphQLHttp(configuration);
        services.AddGraphQL(graphQL => graphQL
            .AddSchema<DealGraphSchema>()
            .AddExecutionStrategy<PlannedExecutionStrategy>(OperationType.Query)
            .AddRequestGuards(json => json.Converters.Add(new RawJsonConverter())));
    }

    // Hosted services would check at their start; verbs that start none want the same answer, and before any work.
    private static void Validate(WebApplication application, IReadOnlyList<string> settings)
    {
        try
        {
            KnownSettings.Check(application.Configuration, settings);
            application.Services.GetService<IStartupValidator>()?.Validate();
        }
        catch (OptionsValidationException exception)
        {
            throw new SettingException($"{SettingNames.SectionOf(exception.OptionsType)}: {string.Join("; ", exception.Failures)}", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new SettingException(SettingNames.Describe(exception), exception);
        }
    }
}
