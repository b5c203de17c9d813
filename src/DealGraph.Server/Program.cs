using DealGraph.Server.Commands;

return await DealGraphCommand.RunAsync(args);
