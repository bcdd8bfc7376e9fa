using ScimConformance.BareEndpoint;

// The ceiling of what Kestrel does on this machine: every request is answered with the bytes and headers that a
// SCIM server gave for one GET. Usage: BareEndpoint LISTEN-URL RESOURCE-URL; the bearer token stands in SCIM_TOKEN.
if (args is not [var listen, var resource])
{
    await Console.Error.WriteLineAsync(
        "Expected two arguments: the URL to listen on, such as http://127.0.0.1:0, and the URL of a resource to answer like."
    );
    return 2;
}

var answer = await RecordedAnswer.FetchAsync(
    new Uri(resource),
    Environment.GetEnvironmentVariable("SCIM_TOKEN")
);
var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.WebHost.UseKestrelCore();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.WebHost.UseUrls(listen);
await using var application = builder.Build();
application.Run(answer.WriteAsync);
await application.StartAsync();
Console.WriteLine($"listening on {application.Urls.First()}");
await application.WaitForShutdownAsync();
return 0;
