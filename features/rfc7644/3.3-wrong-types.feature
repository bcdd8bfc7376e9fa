Feature: Values of the wrong type
  A body whose values have other types than the schema says is refused. RFC 7644 section 3.3.

  @R7644-3.3-16
  Rule: A value of the wrong JSON type is refused

    Example: an object for a text
      When the client creates a User with:
        """
        { "userName": { "a": 1 } }
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidValue or invalidSyntax

    @filter
    Example: an object for a boolean
      When the client creates a User with:
        """
        { "active": { "a": 1 } }
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidValue or invalidSyntax
      And no User of that name is stored

    Example: a text for a multi-valued attribute
      When the client creates a User with:
        """
        { "emails": "{{new address}}" }
        """
      Then if that was taken, each emails[*] of the stored User is an object
      And the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

    Example: values of the right types
      When the client creates a User with:
        """
        { "userName": "{{new address}}", "active": true, "emails": [{ "value": "{{new address}}" }] }
        """
      Then the provider accepts it
      And the stored User holds what was sent
