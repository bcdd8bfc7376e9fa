Feature: JSON
  What the format says of odd texts. RFC 8259.

  @R8259-4-01
  Rule: A member that is there twice does not break anything

    Example: two nickNames
      When the client creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}",
          "nickName": "Kit",
          "nickName": "Kat"
        }
        """
      Then the provider refuses it, or stores one of the nickNames "Kit" and "Kat"

  @R8259-8.1-01
  Rule: Bytes that are no text are refused

    Example: a byte that UTF-8 does not have
      When the client creates a User by sending, with a byte that is no UTF-8 for "~":
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}",
          "nickName": "K~t"
        }
        """
      Then the provider refuses it with 400

  @R8259-8.1-02
  Rule: An answer does not begin with a byte order mark

    Example: answers of several kinds
      Given a stored User
      When the client retrieves the User
      And the client sends:
        """
        GET NoSuchEndpoint
        """
      Then no answer so far begins with a byte order mark
