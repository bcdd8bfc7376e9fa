Feature: Versions of the protocol
  A URL may name the version of the protocol between the base and the endpoint. RFC 7644 section 3.13.

  @R7644-3.13-01
  Rule: The base may stand with a version and without one

    Example: a User, with the version
      Given a stored User
      When the client retrieves the User with the version in the URL
      Then the provider answers 200 OK

  @R7644-3.13-02
  Rule: The version stands before the endpoint

    Example: a User, with the version
      Given a stored User
      When the client retrieves the User with the version in the URL
      Then the provider answers 200 OK
      And the meta.location of the answer leads to the User

  @R7644-3.13-03 @R7644-3.12-26
  Rule: Another version is not served as this one

    Example: version 1
      Given a stored User
      When the client retrieves the User with another version, v1, in the URL
      Then the provider refuses the version, or serves that very version

    Example: version 9
      Given a stored User
      When the client retrieves the User with another version, v9, in the URL
      Then the provider refuses the version, or serves that very version

  @R7644-3.13-04
  Rule: Without a version the newest one is served

    Example: a User, without a version
      Given a stored User
      When the client retrieves the User without a version in the URL
      Then the answer is not of an older version
