using Microsoft.Extensions.Logging.Console;
using ScimConformance.MockProvider.AdminApi;
using ScimConformance.MockProvider.Control;
using ScimConformance.MockProvider.Http.Account;
using ScimConformance.MockProvider.Http.Reference;
using ScimConformance.MockProvider.Http.Scim;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http;

/// <summary>The web application: what every request passes, and where it ends.</summary>
internal static class ProviderApplication
{
    public const int MaxBodyBytes = 1024 * 1024;

    public static WebApplication Build(ProviderOptions options, IDatabase database)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            // Above those of OversizedRequest, which answers with a body.
            kestrel.Limits.MaxRequestLineSize = 4 * OversizedRequest.MaxTargetLength;
            kestrel.Limits.MaxRequestHeadersTotalSize = 4 * OversizedRequest.MaxHeaderLength;
            kestrel.Limits.MaxRequestHeaderCount = 10 * OversizedRequest.MaxHeaderCount;
        });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.UseShutdownTimeout(TimeSpan.FromSeconds(2));
        builder.Services.AddRoutingCore();
        builder.Services.AddProvider(options, database);
        if (!options.Quiet)
        {
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
            // That it does not start is said in one sentence by whoever starts it.
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
            builder.Services.Configure<ConsoleLoggerOptions>(console =>
                console.LogToStandardErrorThreshold = LogLevel.Trace
            );
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        var application = builder.Build();
        application.UseFaultAnswers();
        application.UseScimGate();
        application.UseAdminGate();
        application.UseControlGate();
        application.UseReferencePolicy();
        application.UseRouting();
        application.MapScim();
        application.MapAdminApi();
        application.MapControl();
        application.MapAccountPages();
        application.MapReference();
        return application;
    }
}
