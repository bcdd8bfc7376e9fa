using ScimConformance.MockProvider.Startup;

return await ProviderProgram.RunAsync(args);
