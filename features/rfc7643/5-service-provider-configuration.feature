Feature: The ServiceProviderConfig
  The provider says which features it has, and has them. RFC 7643 section 5.

  @R7643-5-01
  Rule: The configuration names its schema

    Example: the ServiceProviderConfig schema of SCIM 2.0
      When the client retrieves the ServiceProviderConfig
      Then the answer names the schema of a ServiceProviderConfig

  @R7643-5-04
  Rule: The documentation is an address on the web

    Example: documentationUri, where there is one
      When the client retrieves the ServiceProviderConfig
      Then each documentationUri of the answer, if any, is an http URL

  @R7643-5-05
  Rule: The configuration says whether there is PATCH

    Example: patch.supported
      When the client retrieves the ServiceProviderConfig
      Then the answer's patch is an object
      And the answer's patch.supported is a boolean

  @R7643-5-06
  Rule: The configuration says whether there are bulk requests

    Example: bulk.supported
      When the client retrieves the ServiceProviderConfig
      Then the answer's bulk is an object
      And the answer's bulk.supported is a boolean

  @R7643-5-07
  Rule: The configuration says whether there are filters

    Example: filter.supported
      When the client retrieves the ServiceProviderConfig
      Then the answer's filter is an object
      And the answer's filter.supported is a boolean

  @R7643-5-08
  Rule: The configuration says whether passwords can be changed

    Example: changePassword.supported
      When the client retrieves the ServiceProviderConfig
      Then the answer's changePassword is an object
      And the answer's changePassword.supported is a boolean

  @R7643-5-09
  Rule: The configuration says whether there is sorting

    Example: sort.supported
      When the client retrieves the ServiceProviderConfig
      Then the answer's sort is an object
      And the answer's sort.supported is a boolean

  @R7643-5-10
  Rule: The configuration says whether resources have versions

    Example: etag.supported
      When the client retrieves the ServiceProviderConfig
      Then the answer's etag is an object
      And the answer's etag.supported is a boolean

  @R7643-5-11
  Rule: The configuration says how many operations a bulk request may have

    Example: bulk.maxOperations
      When the client retrieves the ServiceProviderConfig
      Then the answer limits bulk by its maxOperations

  @R7643-5-12
  Rule: The configuration says how long a bulk request may be

    Example: bulk.maxPayloadSize
      When the client retrieves the ServiceProviderConfig
      Then the answer limits bulk by its maxPayloadSize

  @R7643-5-13
  Rule: The configuration says how many resources an answer has at most

    Example: filter.maxResults
      When the client retrieves the ServiceProviderConfig
      Then the answer limits filter by its maxResults

  @R7643-5-15
  Rule: What the configuration says of PATCH is so

    Example: modifying a User, and a Group where there are Groups
      Given the ServiceProviderConfig says whether patch is supported
      When the client tries PATCH on each type of resource
      Then the provider does as it says of patch

  @R7643-5-16
  Rule: What the configuration says of bulk requests is so

    Example: a bulk request that makes one User
      Given the ServiceProviderConfig says whether bulk is supported
      When the client tries a bulk request
      Then the provider does as it says of bulk

  @R7643-5-17
  Rule: What the configuration says of filters is so

    Example: a filter that one of two Users passes
      Given the ServiceProviderConfig says whether filter is supported
      When the client tries a filter for one of two Users
      Then the provider does as it says of filter

  @R7643-5-18
  Rule: What the configuration says of sorting is so

    Example: two Users, sorted both ways
      Given the ServiceProviderConfig says whether sort is supported
      When the client tries to sort two Users both ways
      Then the provider does as it says of sort

  @R7643-5-19
  Rule: What the configuration says of versions is so

    Example: a User, and a Group where there are Groups
      Given the ServiceProviderConfig says whether etag is supported
      When the client tries to learn the version of each type of resource
      Then the provider does as it says of etag

  @R7643-5-20
  Rule: What the configuration says of changing passwords is so

    Example: a new password for a User
      Given the ServiceProviderConfig says whether changePassword is supported
      When the client tries to change the password of a User
      Then the provider does as it says of changePassword

  @R7643-5-21
  Rule: The configuration lists ways to authenticate

    Example: a list, with an entry at least
      When the client retrieves the ServiceProviderConfig
      Then the answer's authenticationSchemes is an array
      And the answer names at least one authentication scheme

  @R7643-5-22
  Rule: Each way to authenticate has a type

    Example: one of those that RFC 7643 names
      When the client retrieves the ServiceProviderConfig
      Then each authentication scheme's type is a text
      And each authentication scheme is of a type that RFC 7643 names

  @R7643-5-23
  Rule: Each way to authenticate has a name

    Example: a name for people
      When the client retrieves the ServiceProviderConfig
      Then each authentication scheme's name is a text

  @R7643-5-24
  Rule: Each way to authenticate has a description

    Example: a description for people
      When the client retrieves the ServiceProviderConfig
      Then each authentication scheme's description is a string

  @R7643-5-25
  Rule: Addresses of a way to authenticate lead to the web

    Example: specUri and documentationUri, where there are any
      When the client retrieves the ServiceProviderConfig
      Then each authentication scheme's specUri, if any, is an http URL
      And each authentication scheme's documentationUri, if any, is an http URL
