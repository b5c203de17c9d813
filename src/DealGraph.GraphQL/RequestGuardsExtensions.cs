using System.Text.Json;
using DealGraph.GraphQL.Documents;
using DealGraph.GraphQL.Errors;
using DealGraph.GraphQL.Json;
using DealGraph.GraphQL.Limits;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using ServiceLifetime = GraphQL.DI.ServiceLifetime;

namespace DealGraph.GraphQL;

/// <summary>Puts what stands between a request and the schema into GraphQL.NET.</summary>
public static class RequestGuardsExtensions
{
    /// <summary>
    /// Adds the limits, the document cache, the error mapper and the serializer. Their settings are
    /// <see cref="GraphQLLimits"/> and <see cref="DocumentCacheOptions"/>; the host binds these to its configuration.
    /// </summary>
    /// <param name="builder">The builder of GraphQL.NET.</param>
    /// <param name="configureJson">More JSON settings, such as converters for values that are JSON already.</param>
    public static IGraphQLBuilder AddRequestGuards(this IGraphQLBuilder builder, Action<JsonSerializerOptions>? configureJson = null)
    {
        builder.Services
            .Register<IDocumentBuilder, LimitedDocumentBuilder>(ServiceLifetime.Singleton, replace: true)
            .Register<IDocumentValidator, LimitedDocumentValidator>(ServiceLifetime.Singleton, replace: true)
            .Register<DocumentCache>(ServiceLifetime.Singleton)
            .Register<Utf8GraphQLSerializer>(
                services => new Utf8GraphQLSerializer(services.GetRequiredService<IErrorInfoProvider>(), configureJson ?? (static _ => { })),
                ServiceLifetime.Singleton);
        return builder
            .AddErrorInfoProvider<ErrorMapper>()
            .ConfigureExecution(services => services.GetRequiredService<DocumentCache>())
            .AddSerializer(services => services.GetRequiredService<Utf8GraphQLSerializer>());
    }
}
