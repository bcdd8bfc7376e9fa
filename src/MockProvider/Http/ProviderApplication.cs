using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Console;
using ScimConformance.MockProvider.AdminApi;
using ScimConformance.MockProvider.AdminUi;
using ScimConformance.MockProvider.Control;
using ScimConformance.MockProvider.Http.InProcess;
using ScimConformance.MockProvider.Http.Reference;
using ScimConformance.MockProvider.Http.Saml;
using ScimConformance.MockProvider.Http.Scim;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http;

/// <summary>The web application: what every request passes, and where it ends.</summary>
internal static class ProviderApplication
{
    public const int MaxBodyBytes = 1024 * 1024;

    public static WebApplication Build(ProviderOptions options, Task<IDatabase> opening)
    {
        var builder = WebApplication.CreateEmptyBuilder(
            // Whichever program starts the provider, the pages are in this assembly.
            new WebApplicationOptions { ApplicationName = PageSetup.Assembly }
        );
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
        // What it would log is logged by FaultAnswers; as long as it may, it makes an activity of every request.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Services.AddSingleton<SocketTransportFactory>();
        builder.Services.AddSingleton<InProcessListeners>();
        builder.Services.AddSingleton<IConnectionListenerFactory>(services =>
            services.GetRequiredService<InProcessListeners>()
        );
        builder.Services.AddRoutingCore();
        builder.Services.AddProvider(options, opening);
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
        application.UsePages();
        application.UseRouting();
        application.MapScim();
        application.MapAdminApi();
        application.MapControl();
        application.MapPages();
        application.MapSaml();
        application.MapReference();
        return application;
    }
}
