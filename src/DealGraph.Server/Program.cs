using DealGraph.Server.Pages;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapPages();
app.Run();
